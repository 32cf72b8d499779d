// Topic nodes by their ids. $ids. Columns: node (its properties); no row for an id that the graph does not have.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN properties(n) AS node
