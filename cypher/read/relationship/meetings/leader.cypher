// Meetings that a leader attended and that a leader, state or body took part in too, earliest first, those without a date last.
// $of: the id of the one; $other: that of the other; at most $limit rows. Columns: node (properties), sort, id.
MATCH (:Leader {id: $of})-[:ATTENDED]->(m:Meeting)
WHERE EXISTS { MATCH (o)-[:ATTENDED|PARTY_TO]->(m) WHERE o.id = $other }
RETURN m {.id, .name, .names, .kind, .status, .date, .start, .end, .sort, .parties} AS node, m.sort AS sort, m.id AS id
ORDER BY sort, id
LIMIT $limit
