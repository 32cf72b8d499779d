// The next Decision nodes in the order of their ids, for a dump.
// $after: the last id of the page before, or ''; $whole: whether properties are wanted; $limit.
// Columns: id, properties (empty where they are not wanted).
MATCH (n:Decision)
WHERE n.id > $after
RETURN n.id AS id, CASE WHEN $whole THEN properties(n) ELSE {} END AS properties
ORDER BY id
LIMIT $limit
