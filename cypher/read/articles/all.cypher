// Articles: the next $limit behind $afterSort and $afterId, in order of sort and id.
// $order: 'earliest' first, anything else is newest first; those without a day last. Conditions, each of which asks nothing when it
// is empty: $since, $until (days of publication; the latter '9999-12-31' to ask nothing), $publisher (small letters).
// Columns: node (properties), sort, id.
MATCH (a:Article)
WHERE coalesce(a.published, '9999-12-31') <= $until AND ($since = '' OR a.published >= $since)
  AND ($publisher = '' OR toLower(a.publisher) = $publisher)
WITH a AS a, a.id AS id,
     CASE
       WHEN $order = 'earliest' THEN coalesce(a.published, '9999-12-31')
       WHEN a.published IS NULL THEN '999999999'
       ELSE toString(199999999 - toInteger(replace(a.published, '-', ''))) END AS sort
WHERE sort >= $afterSort AND (sort > $afterSort OR id > $afterId)
WITH a AS a, sort AS sort, id AS id
ORDER BY sort, id
LIMIT $limit
RETURN properties(a) AS node, sort AS sort, id AS id
ORDER BY sort, id
