// Deletes those of some Date nodes that nothing happened on and no narrower date lies in.
// $ids. Columns: id, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Date {id: id})
WHERE NOT EXISTS { MATCH ()-[:ON_DATE]->(n) } AND NOT EXISTS { MATCH (:Date)-[:WITHIN]->(n) }
DETACH DELETE n
RETURN id AS id
