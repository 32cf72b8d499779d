// Leaders: the next $limit behind $afterSort and $afterId, in order of sort and id.
// $order: 'connectedness' (edges, articles' own apart) or 'support' (number of articles that tell of them), the biggest first;
// anything else is by folded name. $words: folded, each with a blank before it, begins a word of a name; none asks nothing.
// $country: code of a country whose office they hold or held; $body: id of such a body; '' asks nothing.
// Columns: node (properties), sides (codes), sort, id.
MATCH (n:Leader)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (n)-[:HOLDS]->(:Country {code: $country}) })
  AND ($body = '' OR EXISTS { MATCH (n)-[:HOLDS]->(:Body {id: $body}) })
WITH n AS n, n.id AS id,
     CASE $order
       WHEN 'connectedness' THEN toString(999999999 - COUNT { (n)--() }
         + COUNT { (n)<-[:MENTIONS]-() } + COUNT { (n)<-[:LEADS_TO]-() })
       WHEN 'support' THEN toString(999999999 - COUNT { (n)<-[:MENTIONS]-() })
       ELSE n.folded END AS sort
WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH n AS n, sort AS sort, id AS id
ORDER BY sort, id
LIMIT $limit
RETURN properties(n) AS node, [(n)-[:HOLDS]->(s) | coalesce(s.code, s.acronym, s.name)] AS sides, sort AS sort, id AS id
ORDER BY sort, id
