// How articles spell some bodies, outcomes and places, read from all their articles: for after one was removed.
// $ids. Columns: id, names; none for what no article names.
UNWIND $ids AS id
OPTIONAL MATCH (:Article)-[b:MENTIONS]->(:Body {id: id})
WITH id AS id, collect(DISTINCT b.name) AS bodies
OPTIONAL MATCH (:Article)-[o:REPORTS]->(:Outcome {id: id})
WITH id AS id, bodies AS bodies, collect(DISTINCT o.name) AS outcomes
OPTIONAL MATCH (:Article)-[p:MENTIONS]->(:Place {id: id})
WITH id AS id, bodies AS bodies, outcomes AS outcomes, collect(DISTINCT p.name) AS places
RETURN id AS id, bodies + outcomes + places AS names
ORDER BY id
