// Adds HOLDS edges from Leader to Country nodes, one for each office, or sets further properties of those that are there.
// $rows: [{from, to, properties with office, support}]; the ends are ids.
// support counts the articles that state the edge.
// Columns: edges (how many rows had both ends and were written).
UNWIND $rows AS row
MATCH (a:Leader {id: row.from})
MATCH (b:Country {id: row.to})
MERGE (a)-[r:HOLDS {office: row.properties.office}]->(b)
SET r += row.properties, r.support = coalesce(r.support, 0) + row.support
RETURN count(r) AS edges
