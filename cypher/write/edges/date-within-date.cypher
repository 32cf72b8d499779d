// Adds WITHIN edges from Date to Date nodes, or sets further properties of those that are there.
// $rows: [{from, to, properties}]; the ends are ids.
// Columns: edges (how many rows had both ends and were written).
UNWIND $rows AS row
MATCH (a:Date {id: row.from})
MATCH (b:Date {id: row.to})
MERGE (a)-[r:WITHIN]->(b)
SET r += row.properties
RETURN count(r) AS edges
