// Meetings of exactly the same sides that were over before some meetings began.
// $keys: [{of, afterSort, afterId}], the meeting's id and what each answer goes on behind; at most $limit rows for each.
// Conditions as in meetings/ranked.cypher: $since, $until, $kinds, $statuses, $parties,
// $leader, $body, $topic, $place, $article.
// Columns: of, afterSort, afterId (those of the key), node (properties), sort, id;
// in order of of, sort and id.
UNWIND $keys AS key
CALL (key) {
  MATCH (x:Meeting {id: key.of})
  MATCH (m:Meeting)
  WHERE m.end < x.start AND m.parties = x.parties AND size(x.parties) > 0
    AND m.sort >= key.afterSort AND CASE WHEN m.sort = key.afterSort THEN m.id > key.afterId ELSE true END
    AND m.sort <= $until AND ($since = '' OR m.end >= $since)
    AND (size($kinds) = 0 OR m.kind IN $kinds)
    AND (size($statuses) = 0 OR m.status IN $statuses)
    AND all(code IN $parties WHERE code IN m.parties)
    AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:ATTENDED]->(m) })
    AND ($body = '' OR EXISTS { MATCH (m)-[:SESSION_OF]->(:Body {id: $body}) })
    AND ($topic = '' OR EXISTS { MATCH (m)-[:DISCUSSED]->(:Topic {id: $topic}) })
    AND ($place = '' OR EXISTS { MATCH (m)-[:HELD_AT]->(:Place {id: $place}) })
    AND ($article = '' OR EXISTS { MATCH (:Article {id: $article})-[:REPORTS]->(m) })
  RETURN m AS m, m.sort AS sort, m.id AS id
  ORDER BY sort, id
  LIMIT $limit
}
RETURN key.of AS of, key.afterSort AS afterSort, key.afterId AS afterId, sort AS sort, id AS id, properties(m) AS node
ORDER BY of, afterSort, afterId, sort, id
