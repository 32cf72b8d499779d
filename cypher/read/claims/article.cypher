// What an article's own edges carry.
// $id. Columns: anchor (id of the node at the edge's end), facts; no row for an article that states nothing.
MATCH (a:Article {id: $id})-[r:REPORTS|MENTIONS]->(n)
RETURN n.id AS anchor, r.facts AS facts
ORDER BY anchor
