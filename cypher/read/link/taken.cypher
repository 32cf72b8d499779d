// Which ids of leaders, meetings and visits are taken.
// $ids. Columns: id.
UNWIND $ids AS id
OPTIONAL MATCH (l:Leader {id: id})
OPTIONAL MATCH (m:Meeting {id: id})
OPTIONAL MATCH (v:Visit {id: id})
WITH id AS id, coalesce(l.id, m.id, v.id) AS found
WHERE found IS NOT NULL
RETURN id AS id
ORDER BY id
