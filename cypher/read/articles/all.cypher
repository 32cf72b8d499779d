// Articles, newest first, those without a day last: the next $limit behind $beforeSort and $afterId.
// Columns: node (properties), sort (the day, or ''), id.
MATCH (a:Article)
WITH a AS a, coalesce(a.published, '') AS sort, a.id AS id
WHERE sort <= $beforeSort AND (sort < $beforeSort OR id > $afterId)
WITH a AS a, sort AS sort, id AS id
ORDER BY sort DESC, id
LIMIT $limit
RETURN properties(a) AS node, sort AS sort, id AS id
ORDER BY sort DESC, id
