// What articles state of some visits: who travelled, where to and when.
// $ids. Columns: type, from, to, support; label, node (properties) and sides (codes of a leader's offices, of a place's
// country) of the other end.
UNWIND $ids AS id
MATCH (v:Visit {id: id})-[r:MADE|TO|ON_DATE]-(o)
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.support AS support, labels(o)[0] AS label,
       properties(o) AS node,
       [(o)-[:HOLDS|LOCATED_IN]->(s) | coalesce(s.code, s.acronym, s.name)] AS sides
ORDER BY type, support DESC, from, to
LIMIT 20000
