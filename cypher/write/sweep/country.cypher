// Deletes those of some Country nodes that no article mentions any more.
// $ids. Columns: nodes (how many were deleted).
UNWIND $ids AS id
MATCH (n:Country {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(n) }
DETACH DELETE n
RETURN count(*) AS nodes
