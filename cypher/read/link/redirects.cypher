// Which of some leaders, meetings and visits somebody decided to be others.
// $ids. Columns: id, into (the other's id).
UNWIND $ids AS id
MATCH (d:Decision {of: id})
WHERE d.kind = 'merge' AND d.undone IS NULL
RETURN id AS id, d.into AS into
ORDER BY id
