// Whom leaders known by a bare surname may be: others whose name begins or ends with it, of one side with them if both have one.
// $ids. Columns: of (id of the one with the bare surname), node (properties), sides (codes); one row for each candidate, most
// connected first.
UNWIND $ids AS id
MATCH (l:Leader {id: id})
WHERE l.unresolved
CALL (l) {
  MATCH (o:Leader {last: l.last})
  RETURN o.id AS other
  UNION
  MATCH (o:Leader {first: l.last})
  RETURN o.id AS other
}
MATCH (o:Leader {id: other})
WHERE o.id <> l.id AND NOT o.unresolved
  AND (NOT EXISTS { MATCH (l)-[:HOLDS]->() } OR NOT EXISTS { MATCH (o)-[:HOLDS]->() }
    OR EXISTS { MATCH (l)-[:HOLDS]->()<-[:HOLDS]-(o) })
RETURN l.id AS of, properties(o) AS node, [(o)-[:HOLDS]->(s) | coalesce(s.code, s.acronym, s.name)] AS sides,
       COUNT { (o)--() } AS degree, o.id AS id
ORDER BY of, degree DESC, id
LIMIT 1000
