// How many bodies there are. Conditions as in bodies/all.cypher: $words, $country. Columns: count.
MATCH (n:Body)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND ($country = '' OR EXISTS { MATCH (:Country {code: $country})-[:MEMBER_OF]->(n) })
RETURN count(n) AS count
