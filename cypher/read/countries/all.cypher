// Countries: the next $limit behind $afterSort and $afterId, in order of sort and id.
// $order: 'connectedness' (edges, articles' own apart) or 'support' (number of articles that tell of them), the biggest first;
// anything else is by folded name. $words: folded, each with a blank before it, begins a word of a name; none asks nothing.
// Columns: node (properties), sort, id.
MATCH (n:Country)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
WITH n AS n, n.id AS id,
     CASE $order
       WHEN 'connectedness' THEN toString(999999999 - COUNT { (n)--() } + COUNT { (n)<-[:MENTIONS]-() })
       WHEN 'support' THEN toString(999999999 - COUNT { (n)<-[:MENTIONS]-() })
       ELSE n.folded END AS sort
WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH n AS n, sort AS sort, id AS id
ORDER BY sort, id
LIMIT $limit
RETURN properties(n) AS node, sort AS sort, id AS id
ORDER BY sort, id
