// What was decided by hand, newest first: the next $limit behind $beforeAt and $afterId. $of: only what is about this id, or '' for all.
// Columns: node (properties).
MATCH (d:Decision)
WHERE ($of = '' OR d.of = $of OR d.into = $of) AND d.at <= $beforeAt AND (d.at < $beforeAt OR d.id > $afterId)
WITH d AS d, d.at AS at, d.id AS id
ORDER BY at DESC, id
LIMIT $limit
RETURN properties(d) AS node
ORDER BY at DESC, id
