// How many leaders there are. Conditions as in leaders/all.cypher: $words, $country. Columns: count.
MATCH (l:Leader)
WHERE all(word IN $words WHERE l.folded CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (l)-[:HOLDS]->(:Country {code: $country}) })
RETURN count(l) AS count
