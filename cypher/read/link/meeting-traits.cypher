// What meetings are compared by with those of an article.
// $ids. Columns: id, names, kind, dates, parties, participants (leader ids), places, placeCountries, body (id or null).
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
OPTIONAL MATCH (m)-[:ON_DATE]->(d:Date)
WITH m AS m, collect(DISTINCT d.edtf) AS dates
OPTIONAL MATCH (l:Leader)-[:ATTENDED]->(m)
WITH m AS m, dates AS dates, collect(DISTINCT l.id) AS participants
OPTIONAL MATCH (m)-[:HELD_AT]->(p:Place)
OPTIONAL MATCH (p)-[:LOCATED_IN]->(c:Country)
WITH m AS m, dates AS dates, participants AS participants, collect(DISTINCT p.name) AS places,
     collect(DISTINCT c.code) AS placeCountries
OPTIONAL MATCH (m)-[:SESSION_OF]->(b:Body)
RETURN m.id AS id, m.names AS names, m.kind AS kind, dates AS dates, m.parties AS parties,
       participants AS participants, places AS places, placeCountries AS placeCountries, min(b.id) AS body
ORDER BY id
