// Leader nodes by their ids. $ids. Columns: id, node (its properties), sides (codes of the states and bodies whose offices
// the person holds, one for each office); no row for an id that the graph does not have.
UNWIND $ids AS id
MATCH (n:Leader {id: id})
RETURN n.id AS id, properties(n) AS node, [(n)-[:HOLDS]->(s) | coalesce(s.code, s.acronym, s.name)] AS sides
ORDER BY id
