// How articles spell some bodies, outcomes and places, read from all their articles: for after one was removed.
// $ids. Columns: id, name; no row for what no article names.
UNWIND $ids AS id
MATCH (n:Body {id: id})<-[r:MENTIONS]-(:Article)
RETURN DISTINCT n.id AS id, r.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Outcome {id: id})<-[r:REPORTS]-(:Article)
RETURN DISTINCT n.id AS id, r.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Place {id: id})<-[r:MENTIONS]-(:Article)
RETURN DISTINCT n.id AS id, r.name AS name
