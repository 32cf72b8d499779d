// Meetings that two leaders both attended, earliest first. $a, $b: their ids. Columns: node (properties), sort, id.
MATCH (:Leader {id: $a})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Leader {id: $b})
RETURN properties(m) AS node, m.sort AS sort, m.id AS id
ORDER BY sort, id
LIMIT 1000
