// What is known of an article: its digest, and what its own edges carry.
// $id. Columns: digest, anchor (id of the node at the edge's end, null for an article that states nothing), facts.
MATCH (a:Article {id: $id})
OPTIONAL MATCH (a)-[r:REPORTS|MENTIONS]->(n)
RETURN a.digest AS digest, n.id AS anchor, r.facts AS facts
ORDER BY anchor
