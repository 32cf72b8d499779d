// Visits of one leader to a country that the other acts for, either way, earliest first; those without a date last.
// $a, $b: their ids. Columns: node (properties), sort, id.
UNWIND [[$a, $b], [$b, $a]] AS pair
MATCH (:Leader {id: pair[0]})-[:MADE]->(v:Visit)-[:TO]->(:Country)<-[:HOLDS]-(:Leader {id: pair[1]})
RETURN DISTINCT properties(v) AS node, coalesce(v.start, '9999-12-31') AS sort, v.id AS id
ORDER BY sort, id
LIMIT 1000
