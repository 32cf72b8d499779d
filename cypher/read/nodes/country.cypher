// Country nodes by their ids. $ids. Columns: id, node (its properties); no row for an id that the graph does not have.
UNWIND $ids AS id
MATCH (n:Country {id: id})
RETURN n.id AS id, properties(n) AS node
ORDER BY id
