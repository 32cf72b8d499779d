// Deletes those of some Outcome nodes that no article reports any more.
// $ids. Columns: id, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Outcome {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:REPORTS]->(n) }
DETACH DELETE n
RETURN id AS id
