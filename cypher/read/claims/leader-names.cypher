// The names by which articles call some leaders, read from all their articles: for after one was removed.
// $ids. Columns: id, names.
UNWIND $ids AS id
MATCH (l:Leader {id: id})<-[r:MENTIONS]-(:Article)
RETURN l.id AS id, collect(DISTINCT r.name) AS names
ORDER BY id
