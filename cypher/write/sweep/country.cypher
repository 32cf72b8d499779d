// Deletes those of some Country nodes that no article mentions any more.
// $ids. Columns: id, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Country {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(n) }
DETACH DELETE n
RETURN id AS id
