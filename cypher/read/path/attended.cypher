// The meetings held that some leaders attended, latest first; at most $limit rows.
// $ids. Columns: leader, meeting, sort.
UNWIND $ids AS id
MATCH (l:Leader {id: id})-[:ATTENDED]->(m:Meeting)
WHERE m.status = 'held'
RETURN l.id AS leader, m.id AS meeting, CASE WHEN m.start IS NULL THEN '' ELSE m.sort END AS sort
ORDER BY sort DESC, meeting, leader
LIMIT $limit
