// Meetings that leaders attended: of each the next $limit behind $afterSort
// and $afterId, in order of sort and id. $ids: of the leaders. $order and conditions as in meetings/ranked.cypher:
// $since, $until, $kinds, $statuses, $parties, $leader, $body, $topic, $place, $article. Columns: of, node (properties), sort, id.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Leader {id: of})-[:ATTENDED]->(m:Meeting)
  WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
    AND (size($kinds) = 0 OR m.kind IN $kinds)
    AND (size($statuses) = 0 OR m.status IN $statuses)
    AND all(code IN $parties WHERE code IN m.parties)
    AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:ATTENDED]->(m) })
    AND ($body = '' OR EXISTS { MATCH (m)-[:SESSION_OF]->(:Body {id: $body}) })
    AND ($topic = '' OR EXISTS { MATCH (m)-[:DISCUSSED]->(:Topic {id: $topic}) })
    AND ($place = '' OR EXISTS { MATCH (m)-[:HELD_AT]->(:Place {id: $place}) })
    AND ($article = '' OR EXISTS { MATCH (:Article {id: $article})-[:REPORTS]->(m) })
  WITH m AS m, m.id AS id,
       CASE $order
         WHEN 'latest' THEN CASE WHEN m.start IS NULL THEN '999999999'
           ELSE toString(199999999 - toInteger(replace(m.start, '-', ''))) END
         WHEN 'name' THEN toLower(m.name)
         WHEN 'connectedness' THEN toString(999999999 - COUNT { (m)--() }
           + COUNT { (m)<-[:REPORTS]-() } + COUNT { (m)<-[:LEADS_TO]-() })
         WHEN 'support' THEN toString(999999999 - COUNT { (m)<-[:REPORTS]-() })
         ELSE m.sort END AS sort
  WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
  RETURN m AS m, sort AS sort, id AS id
  ORDER BY sort, id
  LIMIT $limit
}
RETURN of AS of, m {.id, .name, .names, .kind, .status, .date, .start, .end, .sort, .parties} AS node, sort AS sort, id AS id
ORDER BY of, sort, id
