// Leaders whose name begins or ends with one of the words: those that a name in an article may mean.
// $words: folded words. Columns: id, name, aliases, sides (ids of the countries and bodies whose offices they hold), offices
// (what those are called; '' for one that no article names). Somebody may come more than once.
UNWIND $words AS word
MATCH (l:Leader {first: word})
RETURN l.id AS id, l.name AS name, l.aliases AS aliases,
       [(l)-[:HOLDS]->(s) | s.id] AS sides, [(l)-[h:HOLDS]->() | h.office] AS offices
UNION ALL
UNWIND $words AS word
MATCH (l:Leader {last: word})
RETURN l.id AS id, l.name AS name, l.aliases AS aliases,
       [(l)-[:HOLDS]->(s) | s.id] AS sides, [(l)-[h:HOLDS]->() | h.office] AS offices
