// Deletes those of some Visit nodes that no article reports any more.
// $ids. Columns: nodes (how many were deleted).
UNWIND $ids AS id
MATCH (n:Visit {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:REPORTS]->(n) }
DETACH DELETE n
RETURN count(*) AS nodes
