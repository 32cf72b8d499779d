// The next Country nodes in the order of their ids, for a dump.
// $after: the last id of the page before, or ''; $limit. Columns: id, properties.
MATCH (n:Country)
WHERE n.id > $after
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT $limit
