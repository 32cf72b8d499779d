// What some meetings produced, that of the latest meeting first.
// $ids; at most $limit rows. Columns: node (properties), sort (of the latest meeting that produced it), id.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})-[:PRODUCED]->(o:Outcome)
WITH o AS o, max(coalesce(m.start, '')) AS sort
RETURN properties(o) AS node, sort AS sort, o.id AS id
ORDER BY sort DESC, id
LIMIT $limit
