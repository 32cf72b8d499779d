// How some bodies, outcomes, places and topics are spelled now.
// $ids. Columns: id, name; no row for what is not in the graph.
UNWIND $ids AS id
MATCH (n:Body {id: id})
RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Outcome {id: id})
RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Place {id: id})
RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN n.id AS id, n.name AS name
