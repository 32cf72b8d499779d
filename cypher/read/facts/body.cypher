// What articles state of some bodies: their members, in order of name, and the meetings that they came out of, earliest first.
// $ids. Columns: type, from, to, support; label and node (properties) of the other end.
UNWIND $ids AS id
MATCH (b:Body {id: id})-[r:MEMBER_OF|FOLLOWED]-(o)
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.support AS support, labels(o)[0] AS label,
       properties(o) AS node, coalesce(o.sort, o.name) AS sort
ORDER BY type, sort, to
LIMIT 20000
