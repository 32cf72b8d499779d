// The names that somebody gave to leaders and meetings, newest first.
// $ids. Columns: id, name.
UNWIND $ids AS id
MATCH (d:Decision {of: id})
WHERE d.kind = 'rename' AND d.undone IS NULL
RETURN id AS id, d.name AS name
ORDER BY d.at DESC, d.id
