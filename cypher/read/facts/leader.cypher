// The offices of some leaders, latest first.
// $ids. Columns: type, from, to, office ('' where only the side is known), first and last (days on which articles show the
// office, '' if none has a day), support; label and node (properties) of the state or body.
UNWIND $ids AS id
MATCH (l:Leader {id: id})-[r:HOLDS]->(o)
RETURN type(r) AS type, l.id AS from, o.id AS to, r.office AS office, coalesce(r.from, '') AS first,
       coalesce(r.to, '') AS last, r.support AS support, labels(o)[0] AS label, properties(o) AS node
ORDER BY last DESC, support DESC, office, to
LIMIT 20000
