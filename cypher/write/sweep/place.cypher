// Deletes those of some Place nodes that no article mentions any more.
// $ids. Columns: nodes (how many were deleted).
UNWIND $ids AS id
MATCH (n:Place {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(n) }
DETACH DELETE n
RETURN count(*) AS nodes
