// Deletes those of some Topic nodes that no meeting discussed.
// $ids. Columns: nodes (how many were deleted).
UNWIND $ids AS id
MATCH (n:Topic {id: id})
WHERE NOT EXISTS { MATCH (:Meeting)-[:DISCUSSED]->(n) }
DETACH DELETE n
RETURN count(*) AS nodes
