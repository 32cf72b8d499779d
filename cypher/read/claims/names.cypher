// How some bodies, outcomes, places and topics are spelled now.
// $ids. Columns: id, name; no row for what is not in the graph.
UNWIND $ids AS id
OPTIONAL MATCH (b:Body {id: id})
OPTIONAL MATCH (o:Outcome {id: id})
OPTIONAL MATCH (p:Place {id: id})
OPTIONAL MATCH (t:Topic {id: id})
WITH id AS id, coalesce(b.name, o.name, p.name, t.name) AS name
WHERE name IS NOT NULL
RETURN id AS id, name AS name
ORDER BY id
