// How many topics there are. Conditions as in topics/all.cypher: $words, $country. Columns: count.
MATCH (n:Topic)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (n)<-[:DISCUSSED]-(:Meeting)<-[:PARTY_TO]-(:Country {code: $country}) })
RETURN count(n) AS count
