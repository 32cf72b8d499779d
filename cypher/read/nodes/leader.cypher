// Leader nodes by their ids. $ids. Columns: id, node (its properties), sides (codes of the states and bodies whose offices
// the person holds); no row for an id that the graph does not have.
UNWIND $ids AS id
MATCH (n:Leader {id: id})
OPTIONAL MATCH (n)-[:HOLDS]->(s)
WITH n AS n, collect(DISTINCT coalesce(s.code, s.acronym, s.name)) AS sides
RETURN n.id AS id, properties(n) AS node, sides AS sides
ORDER BY id
