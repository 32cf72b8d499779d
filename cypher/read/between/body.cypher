// Edges of Body nodes to other nodes of a set. Of the two ends of an edge this is the one with few edges.
// $ids: the Body nodes; $others: ids of the whole set. Columns: type, from, to, office ('' without one), support.
UNWIND $ids AS id
MATCH (n:Body {id: id})<-[r:MEMBER_OF]-(o)
WHERE o.id IN $others
RETURN DISTINCT type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, coalesce(r.office, '') AS office,
       r.support AS support
ORDER BY from, type, to, office
