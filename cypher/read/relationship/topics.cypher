// What was discussed at some meetings, what most of them discussed first, then what most articles tell of.
// $ids; at most $limit rows. Columns: node (properties), count (of the meetings), support, id.
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[r:DISCUSSED]->(t:Topic)
WITH t AS t, count(r) AS count, coalesce(sum(r.support), 0) AS support
RETURN properties(t) AS node, count AS count, support AS support, t.id AS id
ORDER BY count DESC, support DESC, id
LIMIT $limit
