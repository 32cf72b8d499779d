// Articles as they are written, with what was read out of them.
// $ids. Columns: node (properties).
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN properties(a) AS node
ORDER BY id
