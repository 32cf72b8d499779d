// Meetings, in order of sort and id: the next $limit behind $afterSort and $afterId. (A CASE, because for an OR Neo4j scans
// two indexes from end to end.) Those that begin at $since or later are next to each other in the index of days; those that had begun
// before and were not over are found by their dates, of which few are longer than a day.
// Conditions as in meetings/ranked.cypher: $since, $until, $kinds, $statuses, $parties. Columns: node (properties), sort, id.
CALL () {
  MATCH (m:Meeting)
  WHERE m.sort >= $since AND m.sort >= $afterSort AND CASE WHEN m.sort = $afterSort THEN m.id > $afterId ELSE true END
    AND m.sort <= $until AND ($since = '' OR m.sort <> '9999-12-31')
    AND (size($kinds) = 0 OR m.kind IN $kinds)
    AND (size($statuses) = 0 OR m.status IN $statuses)
    AND all(code IN $parties WHERE code IN m.parties)
  WITH m AS m, m.sort AS sort, m.id AS id
  ORDER BY sort, id
  LIMIT $limit
  RETURN sort AS sort, id AS id, m {.id, .name, .names, .kind, .status, .date, .start, .end, .sort, .parties} AS node
UNION ALL
  MATCH (d:Date)
  WHERE d.precision IN ['month', 'year', 'interval'] AND d.start < $since AND d.end >= $since
  WITH DISTINCT d AS d
  MATCH (d)<-[:ON_DATE]-(m:Meeting)
  WHERE m.sort < $since AND m.end >= $since
    AND m.sort >= $afterSort AND CASE WHEN m.sort = $afterSort THEN m.id > $afterId ELSE true END
    AND m.sort <= $until
    AND (size($kinds) = 0 OR m.kind IN $kinds)
    AND (size($statuses) = 0 OR m.status IN $statuses)
    AND all(code IN $parties WHERE code IN m.parties)
  WITH DISTINCT m AS m, m.sort AS sort, m.id AS id
  ORDER BY sort, id
  LIMIT $limit
  RETURN sort AS sort, id AS id, m {.id, .name, .names, .kind, .status, .date, .start, .end, .sort, .parties} AS node
}
RETURN sort AS sort, id AS id, node AS node
ORDER BY sort, id
LIMIT $limit
