// How many: meetings held at a place.
// $of: the place's id. Conditions as in meetings/all.cypher:
// $since, $until, $kinds, $statuses, $parties, $leader, $body. Columns: count.
MATCH (:Place {id: $of})<-[:HELD_AT]-(m:Meeting)
WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
  AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:ATTENDED]->(m) })
  AND ($body = '' OR EXISTS { MATCH (m)-[:SESSION_OF]->(:Body {id: $body}) })
RETURN count(m) AS count
