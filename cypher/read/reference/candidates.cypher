// Meetings that a reference may mean, those that an article calls by exactly its words first, then the latest.
// $since, $until: days that a meeting must not be over before, and have begun by ('' and '9999-12-31' to ask nothing). Further
// conditions, each of which asks nothing when it is empty: $name (the words, folded; meetings of that name need meet no other
// condition than $parties), $parties (codes that all take part), $kinds, $month ('08'), $from and $to (days that the meeting must meet;
// the latter '9999-12-31' to ask nothing), $codes (of sides, or of the country of its place), $words (folded, a blank before each: each
// begins a word of its names, places, people or bodies). Columns: id, named (whether by exactly these words), sort.
MATCH (m:Meeting)
WHERE all(code IN $parties WHERE code IN m.parties) AND m.sort <= $until AND ($since = '' OR m.end >= $since)
WITH m AS m, $name <> '' AND ('| ' + m.folded + ' |') CONTAINS ('| ' + $name + ' |') AS named
WHERE named OR (
  (size($kinds) = 0 OR m.kind IN $kinds)
  AND ($from = '' OR (m.start <= $to AND m.end >= $from))
  AND ($month = '' OR (substring(m.start, 5, 2) <= $month AND substring(m.end, 5, 2) >= $month)
    OR m.date STARTS WITH ('XXXX-' + $month)))
WITH m AS m, named AS named,
     [(m)-[:HELD_AT|SESSION_OF|ATTENDED]-(o) | ' ' + o.folded] AS names,
     [(m)-[:HELD_AT]->(:Place)-[:LOCATED_IN]->(c:Country) | c.code] AS countries
WHERE named OR (
  all(code IN $codes WHERE code IN m.parties OR code IN countries)
  AND all(word IN $words WHERE (' ' + m.folded) CONTAINS word OR any(name IN names WHERE name CONTAINS word)))
RETURN m.id AS id, named AS named, m.sort AS sort
ORDER BY named DESC, sort DESC, id
LIMIT 200
