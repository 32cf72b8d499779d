// The leaders that attended some meetings; at most $limit rows.
// $ids. Columns: meeting, leader.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[:ATTENDED]-(l:Leader)
RETURN m.id AS meeting, l.id AS leader
ORDER BY meeting, leader
LIMIT $limit
