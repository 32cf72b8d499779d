// Outcomes of meetings on dates, or on one within them: of each the next $limit behind $afterSort and $afterId, in order of sort
// and id. $ids: of the dates. $order and conditions as in outcomes/all.cypher: $words, $kinds, $country, $since, $until.
// Columns: of, node (properties), sort, id.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Date {id: of})<-[:WITHIN*0..2]-(:Date)<-[:ON_DATE]-(:Meeting)-[:PRODUCED]->(n:Outcome)
  WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
    AND (size($kinds) = 0 OR n.kind IN $kinds)
    AND (($country = '' AND $since = '' AND $until = '9999-12-31') OR EXISTS {
      MATCH (n)<-[:PRODUCED]-(m:Meeting)
      WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
        AND ($country = '' OR EXISTS { MATCH (m)<-[:PARTY_TO]-(:Country {code: $country}) })
    })
  WITH DISTINCT n AS n
  WITH n AS n, n.id AS id,
       CASE $order
         WHEN 'connectedness' THEN toString(999999999 - COUNT { (n)--() } + COUNT { (n)<-[:REPORTS]-() })
         WHEN 'support' THEN toString(999999999 - COUNT { (n)<-[:REPORTS]-() })
         ELSE n.folded END AS sort
  WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
  RETURN n AS n, sort AS sort, id AS id
  ORDER BY sort, id
  LIMIT $limit
}
RETURN of AS of, properties(n) AS node, sort AS sort, id AS id
ORDER BY of, sort, id
