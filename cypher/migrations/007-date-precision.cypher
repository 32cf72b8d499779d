// Dates longer than a day are found by how sharp they are: what began before a day and was not over is on one of these.
CREATE INDEX date_precision IF NOT EXISTS FOR (n:Date) ON (n.precision)
