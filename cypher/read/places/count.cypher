// How many places there are. Conditions as in places/all.cypher: $words, $country. Columns: count.
MATCH (n:Place)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (n)-[:LOCATED_IN]->(:Country {code: $country}) })
RETURN count(n) AS count
