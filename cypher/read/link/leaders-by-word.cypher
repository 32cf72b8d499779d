// Leaders whose name begins or ends with one of the words: those that a name in an article may mean.
// $words: folded words. Columns: id, name, aliases, sides (ids of the countries and bodies
// whose offices they hold), offices (what those are called; '' for one that no article names).
UNWIND $words AS word
MATCH (l:Leader) WHERE l.first = word OR l.last = word
WITH DISTINCT l AS l
OPTIONAL MATCH (l)-[h:HOLDS]->(s)
RETURN l.id AS id, l.name AS name, l.aliases AS aliases, collect(DISTINCT s.id) AS sides,
       collect(DISTINCT h.office) AS offices
ORDER BY id
