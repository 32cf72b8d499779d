// Meetings without a date of one of the sides or bodies: those that an article's undated meetings may be.
// $parties: codes; $bodies: body ids. Columns as in meetings-near; dates, participants and places are empty.
MATCH (m:Meeting)
WHERE m.sort = '9999-12-31'
  AND (any(p IN m.parties WHERE p IN $parties) OR EXISTS { MATCH (m)-[:SESSION_OF]->(s:Body) WHERE s.id IN $bodies })
OPTIONAL MATCH (m)-[:SESSION_OF]->(b:Body)
RETURN m.id AS id, m.names AS names, m.kind AS kind, [] AS dates, m.parties AS parties, [] AS participants,
       [] AS places, [] AS placeCountries, min(b.id) AS body
ORDER BY id
