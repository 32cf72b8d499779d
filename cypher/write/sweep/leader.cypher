// Deletes those of some Leader nodes that no article mentions any more.
// $ids. Columns: id, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Leader {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(n) }
DETACH DELETE n
RETURN id AS id
