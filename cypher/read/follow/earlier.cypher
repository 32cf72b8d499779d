// Meetings of exactly the same sides that were over before a meeting began.
// $of: the meeting's id. Conditions as in meetings/all.cypher: $since, $until, $kinds, $statuses, $parties, $leader, $body.
// Columns: node (properties), sort, id. At most 1,000 rows, in order of sort and id.
MATCH (x:Meeting {id: $of})
MATCH (m:Meeting)
WHERE m.end < x.start AND m.parties = x.parties AND size(x.parties) > 0
  AND m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
  AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:ATTENDED]->(m) })
  AND ($body = '' OR EXISTS { MATCH (m)-[:SESSION_OF]->(:Body {id: $body}) })
RETURN m.sort AS sort, m.id AS id, properties(m) AS node
ORDER BY sort, id
LIMIT 1000
