// Place nodes by their ids. $ids. Columns: id, node (its properties), sides (codes of the countries it lies in, mostly one);
// no row for an id that the graph does not have.
UNWIND $ids AS id
MATCH (n:Place {id: id})
OPTIONAL MATCH (n)-[:LOCATED_IN]->(c:Country)
WITH n AS n, collect(DISTINCT c.code) AS sides
RETURN n.id AS id, properties(n) AS node, sides AS sides
ORDER BY id
