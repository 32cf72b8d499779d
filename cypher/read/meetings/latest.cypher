// Meetings with a day, latest first: the next $limit behind $beforeSort and $afterId, in order of sort, downwards, and id.
// Conditions as in meetings/ranked.cypher: $since, $until, $kinds, $statuses, $parties. Columns: node (properties), sort, id.
MATCH (m:Meeting)
WHERE m.sort <= $beforeSort AND CASE WHEN m.sort = $beforeSort THEN m.id > $afterId ELSE true END
  AND m.sort < '9999-12-31' AND m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
WITH m AS m, m.sort AS sort, m.id AS id
ORDER BY sort DESC, id
LIMIT $limit
RETURN sort AS sort, id AS id, m {.id, .name, .names, .kind, .status, .date, .start, .end, .sort, .parties} AS node
ORDER BY sort DESC, id
