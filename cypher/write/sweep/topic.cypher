// Deletes those of some Topic nodes that no meeting discussed.
// $ids. Columns: id, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
WHERE NOT EXISTS { MATCH (:Meeting)-[:DISCUSSED]->(n) }
DETACH DELETE n
RETURN id AS id
