// Adds MEMBER_OF edges from Country to Body nodes, or sets further properties of those that are there.
// $rows: [{from, to, properties, support}]; the ends are ids.
// support counts the articles that state the edge.
// Columns: edges (how many rows had both ends and were written).
// Merged from the Body, the end with few edges: the embedded engine looks through those of the end named first.
UNWIND $rows AS row
MATCH (a:Country {id: row.from})
MATCH (b:Body {id: row.to})
MERGE (b)<-[r:MEMBER_OF]-(a)
SET r += row.properties, r.support = coalesce(r.support, 0) + row.support
RETURN count(r) AS edges
