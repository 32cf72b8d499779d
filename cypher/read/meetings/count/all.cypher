// How many: meetings.
// Conditions as in meetings/ranked.cypher:
// $since, $until, $kinds, $statuses, $parties. Columns: count.
MATCH (m:Meeting)
WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
RETURN count(m) AS count
