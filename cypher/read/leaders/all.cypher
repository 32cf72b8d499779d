// Leaders in order of folded name and id: the next $limit behind $afterSort and $afterId.
// Conditions as in leaders/ranked.cypher: $words, $country, $body.
// Columns: node (properties), sides (codes of the states and bodies whose offices the person holds), sort, id.
MATCH (l:Leader)
WHERE l.folded >= $afterSort AND (l.folded > $afterSort OR l.id > $afterId)
  AND all(word IN $words WHERE (' ' + l.folded) CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (l)-[:HOLDS]->(:Country {code: $country}) })
  AND ($body = '' OR EXISTS { MATCH (l)-[:HOLDS]->(:Body {id: $body}) })
WITH l AS l, l.folded AS sort, l.id AS id
ORDER BY sort, id
LIMIT $limit
RETURN properties(l) AS node, [(l)-[:HOLDS]->(s) | coalesce(s.code, s.acronym, s.name)] AS sides,
       sort AS sort, id AS id
ORDER BY sort, id
