// The names that some leaders go by now.
// $ids. Columns: id, name, aliases; null for a leader that was only just added.
UNWIND $ids AS id
MATCH (l:Leader {id: id})
RETURN l.id AS id, l.name AS name, l.aliases AS aliases
ORDER BY id
