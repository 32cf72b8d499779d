// Meetings that a reference may mean, those that an article calls by exactly its words first, then the latest.
// $name: the words, folded; $kinds (none asks nothing); $parties: codes that all take part; $month: '08', or ''; $from, $to: days that
// the meeting must meet, or '' and '9999-12-31'. Columns: node (properties), named (whether by exactly these words), id.
MATCH (m:Meeting)
WHERE all(code IN $parties WHERE code IN m.parties)
WITH m AS m, ('| ' + m.folded + ' |') CONTAINS ('| ' + $name + ' |') AS named
WHERE named OR (
  (size($kinds) = 0 OR m.kind IN $kinds)
  AND ($from = '' OR (m.start <= $to AND m.end >= $from))
  AND ($month = '' OR (substring(m.start, 5, 2) <= $month AND substring(m.end, 5, 2) >= $month)
    OR m.date STARTS WITH ('XXXX-' + $month)))
RETURN properties(m) AS node, named AS named, m.id AS id, m.sort AS sort
ORDER BY named DESC, sort DESC, id
LIMIT 500
