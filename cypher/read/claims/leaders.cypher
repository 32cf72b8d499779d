// The forms under which articles know some leaders now, and the name that somebody gave to each.
// $ids. Columns: id, forms, keys, given (the newest name; null if nobody gave one); no row for a leader that is not in the graph.
UNWIND $ids AS id
MATCH (l:Leader {id: id})
OPTIONAL MATCH (d:Decision {of: id})
WHERE d.kind = 'rename' AND d.undone IS NULL
WITH l, d
ORDER BY d.at DESC, d.id
WITH l, collect(d.name) AS names
RETURN l.id AS id, l.forms AS forms, l.keys AS keys, names[0] AS given
ORDER BY id
