// Leaders whose name begins or ends with one of the words: those that a name in an article may mean.
// $words: folded words. Columns: id, name, aliases, sides (codes of the states and bodies whose offices they hold).
UNWIND $words AS word
MATCH (l:Leader) WHERE l.first = word OR l.last = word
WITH DISTINCT l AS l
OPTIONAL MATCH (l)-[:HOLDS]->(c:Country)
WITH l AS l, collect(DISTINCT c.code) AS countries
OPTIONAL MATCH (l)-[:HOLDS]->(b:Body)
WITH l AS l, countries AS countries, collect(DISTINCT coalesce(b.acronym, b.name)) AS bodies
RETURN l.id AS id, l.name AS name, l.aliases AS aliases, countries + bodies AS sides
ORDER BY id
