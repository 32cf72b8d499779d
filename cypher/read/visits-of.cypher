// The visits of some leaders, earliest first; those without a date last.
// $ids. Columns: leader, node (properties), sort, id.
UNWIND $ids AS leader
MATCH (:Leader {id: leader})-[:MADE]->(v:Visit)
RETURN leader AS leader, properties(v) AS node, coalesce(v.start, '9999-12-31') AS sort, v.id AS id
ORDER BY leader, sort, id
LIMIT 20000
