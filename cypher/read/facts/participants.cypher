// Who took part in some meetings, as facts/meeting.cypher tells it among all else: many are asked for nothing but these.
// $ids. Columns: from (the leader), to (the meeting), support, name, aliases, unresolved, sides (codes of the leader's offices).
// Best supported first.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[r:ATTENDED]-(l:Leader)
RETURN l.id AS from, m.id AS to, r.support AS support, l.name AS name, l.aliases AS aliases, l.unresolved AS unresolved,
       [(l)-[:HOLDS]->(s) | coalesce(s.code, s.acronym, s.name)] AS sides
ORDER BY support DESC, from, to
LIMIT 20000
