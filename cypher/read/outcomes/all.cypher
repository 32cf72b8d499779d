// Outcomes: the next $limit behind $afterSort and $afterId, in order of sort and id.
// $order: 'connectedness' (edges, articles' own apart) or 'support' (number of articles that tell of them), the biggest first;
// anything else is by folded name. $words: folded, each with a blank before it, begins a word of a name; none asks nothing.
// $kinds: none asks nothing. $country: code of a side of a meeting that produced them, or ''. $since, $until: days
// of such a meeting, or '' and '9999-12-31' to ask nothing.
// Columns: node (properties), sort, id.
MATCH (n:Outcome)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (($country = '' AND $since = '' AND $until = '9999-12-31') OR EXISTS {
    MATCH (n)<-[:PRODUCED]-(m:Meeting)
    WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
      AND ($country = '' OR EXISTS { MATCH (m)<-[:PARTY_TO]-(:Country {code: $country}) })
  })
WITH n AS n, n.id AS id,
     CASE $order
       WHEN 'connectedness' THEN toString(999999999 - COUNT { (n)--() } + COUNT { (n)<-[:REPORTS]-() })
       WHEN 'support' THEN toString(999999999 - COUNT { (n)<-[:REPORTS]-() })
       ELSE n.folded END AS sort
WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH n AS n, sort AS sort, id AS id
ORDER BY sort, id
LIMIT $limit
RETURN properties(n) AS node, sort AS sort, id AS id
ORDER BY sort, id
