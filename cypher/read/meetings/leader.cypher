// Meetings that a leader attended, in order of sort and id:
// the next $limit behind $afterSort and $afterId.
// $of: the leader's id. Conditions as in meetings/all.cypher:
// $since, $until, $kinds, $statuses, $parties, $leader, $body. Columns: node (properties), sort, id.
MATCH (:Leader {id: $of})-[:ATTENDED]->(m:Meeting)
WHERE m.sort >= $afterSort AND CASE WHEN m.sort = $afterSort THEN m.id > $afterId ELSE true END
  AND m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
  AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:ATTENDED]->(m) })
  AND ($body = '' OR EXISTS { MATCH (m)-[:SESSION_OF]->(:Body {id: $body}) })
WITH m AS m, m.sort AS sort, m.id AS id
ORDER BY sort, id
LIMIT $limit
RETURN sort AS sort, id AS id, properties(m) AS node
ORDER BY sort, id
