// The next edges that leave some Body nodes, ordered by from, type, to and office, for a dump.
// $ids: the nodes; $from, $type, $to, $office: the last edge of the page before, or '' each; $limit.
// Columns: from, type, to, office ('' without one), properties.
UNWIND $ids AS node
MATCH (a:Body {id: node})-[r]->(b)
WITH a.id AS from, type(r) AS type, b.id AS to, coalesce(r.office, '') AS office, r AS r
WHERE from > $from
   OR (from = $from AND (type > $type OR (type = $type AND (to > $to OR (to = $to AND office > $office)))))
RETURN from AS from, type AS type, to AS to, office AS office, properties(r) AS properties
ORDER BY from, type, to, office
LIMIT $limit
