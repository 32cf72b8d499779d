// How many meetings that are sessions of bodies, of each.
// $ids: of the bodies. Conditions as in meetings/ranked.cypher:
// $since, $until, $kinds, $statuses, $parties, $leader, $body, $topic, $place, $article. Columns: of, count.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Body {id: of})<-[:SESSION_OF]-(m:Meeting)
  WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
    AND (size($kinds) = 0 OR m.kind IN $kinds)
    AND (size($statuses) = 0 OR m.status IN $statuses)
    AND all(code IN $parties WHERE code IN m.parties)
    AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:ATTENDED]->(m) })
    AND ($body = '' OR EXISTS { MATCH (m)-[:SESSION_OF]->(:Body {id: $body}) })
    AND ($topic = '' OR EXISTS { MATCH (m)-[:DISCUSSED]->(:Topic {id: $topic}) })
    AND ($place = '' OR EXISTS { MATCH (m)-[:HELD_AT]->(:Place {id: $place}) })
    AND ($article = '' OR EXISTS { MATCH (:Article {id: $article})-[:REPORTS]->(m) })
  RETURN count(DISTINCT m) AS count
}
RETURN of AS of, count AS count
ORDER BY of
