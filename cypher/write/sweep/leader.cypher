// Deletes those of some Leader nodes that no article mentions any more.
// $ids. Columns: id and keys, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Leader {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(n) }
WITH id AS id, n AS n, n.keys AS keys
DETACH DELETE n
RETURN id AS id, keys AS keys
