// Visits: the next $limit behind $afterSort and $afterId, in order of sort and id.
// $order: 'latest' (days, those without one last) or 'support' (number of articles, the biggest first); anything else is earliest
// first. Conditions, each of which asks nothing when it is empty: $since, $until (days; the latter '9999-12-31' to ask nothing),
// $statuses, $leader (id of the traveller), $country (code) and $place (id) of the destination. Columns: node (properties), sort, id.
MATCH (v:Visit)
WHERE coalesce(v.start, '9999-12-31') <= $until AND ($since = '' OR v.end >= $since)
  AND (size($statuses) = 0 OR v.status IN $statuses)
  AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:MADE]->(v) })
  AND ($country = '' OR EXISTS { MATCH (v)-[:TO]->(:Country {code: $country}) })
  AND ($place = '' OR EXISTS { MATCH (v)-[:TO]->(:Place {id: $place}) })
WITH v AS v, v.id AS id,
     CASE $order
       WHEN 'latest' THEN CASE WHEN v.start IS NULL THEN '999999999'
         ELSE toString(199999999 - toInteger(replace(v.start, '-', ''))) END
       WHEN 'support' THEN toString(999999999 - COUNT { (v)<-[:REPORTS]-() })
       ELSE coalesce(v.start, '9999-12-31') END AS sort
WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH v AS v, sort AS sort, id AS id
ORDER BY sort, id
LIMIT $limit
RETURN properties(v) AS node, sort AS sort, id AS id
ORDER BY sort, id
