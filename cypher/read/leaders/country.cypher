// Leaders who hold or held an office of countries: of each the next $limit behind $afterSort and $afterId, in order of sort and id.
// $ids: of the countries. $order and conditions as in leaders/ranked.cypher: $words, $body.
// Columns: of, node (properties), sides (codes of the states and bodies whose offices the person holds), sort, id.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Country {id: of})<-[:HOLDS]-(l:Leader)
  WITH DISTINCT l AS n
  WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
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
}
RETURN of AS of, node AS node, sides AS sides, sort AS sort, id AS id
ORDER BY of, sort, id
