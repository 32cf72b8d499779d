// Meetings without a year, of one of the sides or bodies: those that an article's meetings without a year may be.
// $parties: codes; $bodies: body ids; $undated: what `sort` holds without a year. Columns: id.
MATCH (m:Meeting)
WHERE m.sort = $undated
  AND (any(p IN coalesce(m.parties, []) WHERE p IN $parties)
    OR EXISTS { MATCH (m)-[:SESSION_OF]->(s:Body) WHERE s.id IN $bodies })
RETURN m.id AS id
ORDER BY id
