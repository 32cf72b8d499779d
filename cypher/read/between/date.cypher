// The calendar between dates of a set: a day within its month, a month within its year.
// $ids: the Date nodes; $others: ids of the whole set. Columns: type, from, to, office (always ''), support (always 0).
UNWIND $ids AS id
MATCH (n:Date {id: id})-[r:WITHIN]->(o:Date)
WHERE o.id IN $others
RETURN type(r) AS type, n.id AS from, o.id AS to, '' AS office, 0 AS support
ORDER BY from, to
