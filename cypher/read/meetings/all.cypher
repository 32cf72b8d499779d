// Meetings, in order of sort and id: the next $limit behind $afterSort and $afterId. (A CASE, because for an OR Neo4j scans
// two indexes from end to end.)
// Conditions as in meetings/ranked.cypher: $since, $until, $kinds, $statuses, $parties. Columns: node (properties), sort, id.
MATCH (m:Meeting)
WHERE m.sort >= $afterSort AND CASE WHEN m.sort = $afterSort THEN m.id > $afterId ELSE true END
  AND m.sort <= $until AND ($since = '' OR m.end >= $since)
  AND (size($kinds) = 0 OR m.kind IN $kinds)
  AND (size($statuses) = 0 OR m.status IN $statuses)
  AND all(code IN $parties WHERE code IN m.parties)
WITH m AS m, m.sort AS sort, m.id AS id
ORDER BY sort, id
LIMIT $limit
RETURN sort AS sort, id AS id, properties(m) AS node
ORDER BY sort, id
