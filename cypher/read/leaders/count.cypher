// How many leaders there are. Conditions as in leaders/ranked.cypher: $words, $country, $body. Columns: count.
MATCH (n:Leader)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (n)-[:HOLDS]->(:Country {code: $country}) })
  AND ($body = '' OR EXISTS { MATCH (n)-[:HOLDS]->(:Body {id: $body}) })
RETURN count(n) AS count
