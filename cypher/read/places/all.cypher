// Places: the next $limit behind $afterSort and $afterId, in order of sort and id.
// $order: 'connectedness' (edges, articles' own apart) or 'support' (number of articles that tell of them), the biggest first;
// anything else is by folded name. $words: folded, each with a blank before it, begins a word of a name; none asks nothing.
// $country: code of the country where they lie, or '' to ask nothing.
// Columns: node (properties), sides (codes), sort, id.
MATCH (n:Place)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (n)-[:LOCATED_IN]->(:Country {code: $country}) })
WITH n AS n, n.id AS id,
     CASE $order
       WHEN 'connectedness' THEN toString(999999999 - COUNT { (n)--() } + COUNT { (n)<-[:MENTIONS]-() })
       WHEN 'support' THEN toString(999999999 - COUNT { (n)<-[:MENTIONS]-() })
       ELSE n.folded END AS sort
WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH n AS n, sort AS sort, id AS id
ORDER BY sort, id
LIMIT $limit
RETURN properties(n) AS node, [(n)-[:LOCATED_IN]->(c:Country) | c.code] AS sides, sort AS sort, id AS id
ORDER BY sort, id
