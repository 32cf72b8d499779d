// Deletes those of some Meeting nodes that no article reports any more.
// $ids. Columns: id and keys, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Meeting {id: id})
WHERE NOT EXISTS { MATCH (:Article)-[:REPORTS]->(n) }
WITH id AS id, n AS n, n.keys AS keys
DETACH DELETE n
RETURN id AS id, keys AS keys
