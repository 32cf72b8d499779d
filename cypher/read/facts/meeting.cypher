// What articles state of some meetings: their dates, places, sides, people, bodies, topics, outcomes, and margins of others.
// $ids, $types (of edges). Columns: type, from, to, support; label, node (properties) and sides (codes of a leader's offices, of a place's
// country) of the other end. Best supported first; towns before countries, which as places only say less.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})-[r:ON_DATE|HELD_AT|PARTY_TO|ATTENDED|SESSION_OF|DISCUSSED|PRODUCED|MARGINS_OF]-(o)
WHERE type(r) IN $types AND (type(r) <> 'MARGINS_OF' OR startNode(r).id = m.id)
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.support AS support, labels(o)[0] AS label,
       properties(o) AS node,
       [(o)-[:HOLDS|LOCATED_IN]->(s) | coalesce(s.code, s.acronym, s.name)] AS sides,
       EXISTS { MATCH (o:Place)-[:LOCATED_IN]->(c:Country) WHERE c.folded = o.folded } AS vague
ORDER BY type, vague, support DESC, from, to
LIMIT 20000
