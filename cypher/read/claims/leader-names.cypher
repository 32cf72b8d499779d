// The names by which articles call some leaders, read from all their articles: for after one was removed.
// $ids. Columns: id, names.
UNWIND $ids AS id
MATCH (:Article)-[r:MENTIONS]->(l:Leader {id: id})
RETURN l.id AS id, collect(DISTINCT r.name) AS names
ORDER BY id
