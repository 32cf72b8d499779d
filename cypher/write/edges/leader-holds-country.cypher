// Adds HOLDS edges from Leader to Country nodes, one for each office, or sets further properties of those that are there.
// $rows: [{from, to, properties with office, support}]; the ends are ids. The days `from` and `to` of the properties, if any, widen
// the time in which articles show the office.
// support counts the articles that state the edge.
// Columns: edges (how many rows had both ends and were written).
UNWIND $rows AS row
MATCH (a:Leader {id: row.from})
MATCH (b:Country {id: row.to})
MERGE (a)-[r:HOLDS {office: row.properties.office}]->(b)
WITH r, row, r.from AS from, r.to AS to
SET r += row.properties, r.support = coalesce(r.support, 0) + row.support,
    r.from = CASE WHEN from < row.properties.from THEN from ELSE coalesce(row.properties.from, from) END,
    r.to = CASE WHEN to > row.properties.to THEN to ELSE coalesce(row.properties.to, to) END
RETURN count(r) AS edges
