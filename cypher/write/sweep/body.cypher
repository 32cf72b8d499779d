// Deletes those of some Body nodes that no article mentions any more.
// $ids. Columns: nodes (how many were deleted).
UNWIND $ids AS id
MATCH (n:Body {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(n) }
DETACH DELETE n
RETURN count(*) AS nodes
