// Articles that report visits: of each the next $limit behind $afterSort
// and $afterId, in order of sort and id. $ids. $order and conditions as in articles/all.cypher: $since, $until, $publisher. Columns: of, node (properties), sort, id.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Visit {id: of})<-[:REPORTS]-(a:Article)
  WHERE coalesce(a.published, '9999-12-31') <= $until AND ($since = '' OR a.published >= $since)
    AND ($publisher = '' OR toLower(a.publisher) = $publisher)
  WITH a AS a, a.id AS id,
       CASE
         WHEN $order = 'earliest' THEN coalesce(a.published, '9999-12-31')
         WHEN a.published IS NULL THEN '999999999'
         ELSE toString(199999999 - toInteger(replace(a.published, '-', ''))) END AS sort
  WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
  RETURN a AS a, sort AS sort, id AS id
  ORDER BY sort, id
  LIMIT $limit
}
RETURN of AS of, properties(a) AS node, sort AS sort, id AS id
ORDER BY of, sort, id
