// What meetings are compared by with those of an article.
// $ids. Columns: id, names, kind, dates, parties, participants (leader ids), places, placeCountries, bodies (ids).
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.names AS names, m.kind AS kind, m.parties AS parties,
       [(m)-[:ON_DATE]->(d:Date) | d.edtf] AS dates,
       [(m)<-[:ATTENDED]-(l:Leader) | l.id] AS participants,
       [(m)-[:HELD_AT]->(p:Place) | p.name] AS places,
       [(m)-[:HELD_AT]->(q:Place)-[:LOCATED_IN]->(c:Country) | c.code] AS placeCountries,
       [(m)-[:SESSION_OF]->(b:Body) | b.id] AS bodies
ORDER BY id
