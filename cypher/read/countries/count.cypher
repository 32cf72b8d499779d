// How many countries there are. Conditions as in countries/all.cypher: $words. Columns: count.
MATCH (n:Country)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
RETURN count(n) AS count
