// Deletes those of some keys that nothing is under any more.
// $ids. Columns: id, of each that was deleted.
UNWIND $ids AS id
MATCH (n:Key {id: id})
WHERE NOT EXISTS { MATCH (n)-[:LEADS_TO]->() }
DETACH DELETE n
RETURN id AS id
