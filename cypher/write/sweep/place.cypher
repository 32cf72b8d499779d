// Deletes those of some Place nodes that no article mentions any more.
// $ids. Columns: id, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Place {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(n) }
DETACH DELETE n
RETURN id AS id
