// Place nodes by their ids. $ids. Columns: id, node (its properties), sides (codes of the countries it lies in, mostly one);
// no row for an id that the graph does not have.
UNWIND $ids AS id
MATCH (n:Place {id: id})
RETURN n.id AS id, properties(n) AS node, [(n)-[:LOCATED_IN]->(c:Country) | c.code] AS sides
ORDER BY id
