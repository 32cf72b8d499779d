// What some articles state, as their own edges carry it. $ids.
// Columns: article, label and id of what an edge ends at, facts (entries as in src/model/facts.ts).
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:REPORTS|MENTIONS]->(n)
RETURN a.id AS article, labels(n)[0] AS label, n.id AS id, r.facts AS facts
ORDER BY article, id
LIMIT 50000
