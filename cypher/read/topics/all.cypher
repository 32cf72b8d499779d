// Topics: the next $limit behind $afterSort and $afterId, in order of sort and id.
// $order: 'connectedness' (edges, articles' own apart) or 'support' (number of meetings that discussed them), the biggest first;
// anything else is by folded name. $words: folded, each with a blank before it, begins a word of a name; none asks nothing.
// $country: code of a side of a meeting where they were discussed, or '' to ask nothing.
// Columns: node (properties), sort, id.
MATCH (n:Topic)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (n)<-[:DISCUSSED]-(:Meeting)<-[:PARTY_TO]-(:Country {code: $country}) })
WITH n AS n, n.id AS id,
     CASE $order
       WHEN 'connectedness' THEN toString(999999999 - COUNT { (n)--() })
       WHEN 'support' THEN toString(999999999 - COUNT { (n)<-[:DISCUSSED]-() })
       ELSE n.folded END AS sort
WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH n AS n, sort AS sort, id AS id
ORDER BY sort, id
LIMIT $limit
RETURN properties(n) AS node, sort AS sort, id AS id
ORDER BY sort, id
