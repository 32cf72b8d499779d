// How many of meetings held at a place there are of each time, kind and status, in order of time. $of: the place's id. Conditions as in
// meetings/ranked.cypher: $since, $until, $kinds, $statuses, $parties, $leader, $body, $topic, $place, $article.
// $length: of the beginning of a day by which they are counted: 4 for its year, 7 for its month, 10 for itself. Columns: first and
// last (such beginnings of the first and of the last possible day; '' without a date), kind, status, count; at most $limit rows.
MATCH (:Place {id: $of})<-[:HELD_AT]-(m:Meeting)
WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
  AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:ATTENDED]->(m) })
  AND ($body = '' OR EXISTS { MATCH (m)-[:SESSION_OF]->(:Body {id: $body}) })
  AND ($topic = '' OR EXISTS { MATCH (m)-[:DISCUSSED]->(:Topic {id: $topic}) })
  AND ($place = '' OR EXISTS { MATCH (m)-[:HELD_AT]->(:Place {id: $place}) })
  AND ($article = '' OR EXISTS { MATCH (:Article {id: $article})-[:REPORTS]->(m) })
WITH coalesce(substring(m.start, 0, $length), '') AS first, coalesce(substring(m.end, 0, $length), '') AS last, m.kind AS kind,
     m.status AS status
WITH first AS first, last AS last, kind AS kind, status AS status, count(*) AS count
RETURN first AS first, last AS last, kind AS kind, status AS status, count AS count
ORDER BY first, last, kind, status
LIMIT $limit
