// Leaders whose names hold each of some words whole, most connected first: those that a name given by a person may mean.
// $words: folded, each between two blanks. Columns: node (properties), sides (codes), degree.
MATCH (l:Leader)
WHERE all(word IN $words WHERE (' ' + l.folded + ' ') CONTAINS word)
WITH l AS l, COUNT { (l)--() } AS degree
ORDER BY degree DESC, l.id
LIMIT 100
RETURN properties(l) AS node, [(l)-[:HOLDS]->(s) | coalesce(s.code, s.acronym, s.name)] AS sides,
       degree AS degree, l.id AS id
ORDER BY degree DESC, id
