// How many leaders hold or held an office of countries. $ids: of the countries. Conditions as in leaders/ranked.cypher: $words, $body.
// Columns: of, count; no row for a country without any.
UNWIND $ids AS of
MATCH (:Country {id: of})<-[:HOLDS]-(n:Leader)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND ($body = '' OR EXISTS { MATCH (n)-[:HOLDS]->(:Body {id: $body}) })
RETURN of AS of, count(DISTINCT n) AS count
ORDER BY of
