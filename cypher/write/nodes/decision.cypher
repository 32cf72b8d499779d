// Adds Decision nodes, or sets further properties of those that are there.
// $rows: [{id, properties}]. Columns: nodes (how many rows were written).
UNWIND $rows AS row
MERGE (n:Decision {id: row.id})
SET n += row.properties
RETURN count(n) AS nodes
