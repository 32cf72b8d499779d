// Articles, newest first, those without a day last: the next $limit behind $beforeSort and $afterId.
// Columns: node (properties), sort (the day, or ''), id.
MATCH (a:Article)
WITH a AS a, coalesce(a.published, '') AS sort
WHERE sort <= $beforeSort AND (sort < $beforeSort OR a.id > $afterId)
RETURN properties(a) AS node, sort AS sort, a.id AS id
ORDER BY sort DESC, id
LIMIT $limit
