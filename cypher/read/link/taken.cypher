// Which ids of leaders, meetings and visits are taken.
// $ids. Columns: id.
UNWIND $ids AS id
MATCH (n:Leader {id: id})
RETURN n.id AS id
UNION ALL
UNWIND $ids AS id
MATCH (n:Meeting {id: id})
RETURN n.id AS id
UNION ALL
UNWIND $ids AS id
MATCH (n:Visit {id: id})
RETURN n.id AS id
