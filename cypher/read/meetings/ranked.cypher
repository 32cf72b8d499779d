// Meetings in an order that is not kept: the next $limit behind $afterSort and $afterId, in order of sort and id.
// $order: 'latest' (days, those without one last), 'name', 'connectedness' (edges, articles' own apart) or 'support' (articles),
// the biggest first; anything else is earliest first.
// Conditions, each of which asks nothing when it is empty: $since, $until (days; the latter '9999-12-31' to ask nothing), $kinds,
// $statuses, $parties (codes, all of which take part); around something only, ids: $leader, $body, $topic, $place, $article.
// Columns: node (properties), sort, id.
MATCH (m:Meeting)
WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
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
WITH m AS m, sort AS sort, id AS id
ORDER BY sort, id
LIMIT $limit
RETURN m {.id, .name, .names, .kind, .status, .date, .start, .end, .sort, .parties} AS node, sort AS sort, id AS id
ORDER BY sort, id
