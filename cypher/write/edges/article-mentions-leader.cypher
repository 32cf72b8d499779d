// Adds MENTIONS edges from Article to Leader nodes, or sets further properties of those that are there.
// $rows: [{from, to, properties}]; the ends are ids.
// Columns: edges (how many rows had both ends and were written).
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Leader {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
SET r += row.properties
RETURN count(r) AS edges
