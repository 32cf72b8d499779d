// Meetings that an article says came after, or out of, a meeting; also sessions of a body that did.
// $of: the meeting's id. Conditions as in meetings/all.cypher: $since, $until, $kinds, $statuses, $parties, $leader, $body.
// Columns: node (properties), sort, id, edges ([{from, to, support}], the FOLLOWED edges that say so).
// At most 1,000 rows, in order of sort and id.
MATCH (x:Meeting {id: $of})<-[r:FOLLOWED]-(f)
OPTIONAL MATCH (s:Meeting)-[:SESSION_OF]->(f)
WITH x AS x, r AS r, f AS f, coalesce(s, f) AS m
WHERE m:Meeting AND (m.id = f.id OR m.sort > x.sort)
  AND m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
  AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:ATTENDED]->(m) })
  AND ($body = '' OR EXISTS { MATCH (m)-[:SESSION_OF]->(:Body {id: $body}) })
WITH m AS m, collect(DISTINCT {from: f.id, to: x.id, support: r.support}) AS edges
RETURN m.sort AS sort, m.id AS id, properties(m) AS node, edges AS edges
ORDER BY sort, id
LIMIT 1000
