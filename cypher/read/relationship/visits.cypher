// Visits to some states by a leader, or by those who hold an office of a state or body, earliest first, those without a date last.
// $keys: [{way, country, of}]: a word for the way that is asked for, the state's id, the id of the leader, state or body.
// At most $limit rows. Columns: way, leader (id), node (properties), sort, id.
UNWIND $keys AS key
MATCH (:Country {id: key.country})<-[:TO]-(v:Visit)<-[:MADE]-(l:Leader)
WHERE l.id = key.of OR EXISTS { MATCH (l)-[:HOLDS]->(o) WHERE o.id = key.of }
RETURN DISTINCT key.way AS way, l.id AS leader, properties(v) AS node, coalesce(v.start, '9999-12-31') AS sort, v.id AS id
ORDER BY way, sort, id
LIMIT $limit
