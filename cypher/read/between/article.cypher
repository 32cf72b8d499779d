// Articles' own edges to nodes of a set.
// $ids: the Article nodes; $others: ids of the whole set. Columns: type, from, to, office (always ''), support (always 1).
UNWIND $ids AS id
MATCH (n:Article {id: id})-[r:REPORTS|MENTIONS]->(o)
WHERE o.id IN $others
RETURN type(r) AS type, n.id AS from, o.id AS to, '' AS office, 1 AS support
ORDER BY from, type, to
