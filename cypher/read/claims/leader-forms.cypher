// The forms by which articles know some leaders, read from all their articles: for after one was removed.
// $ids. Columns: id, keys (under which the leader is now), forms, given (the newest name that somebody gave; null if nobody did).
UNWIND $ids AS id
MATCH (l:Leader {id: id})<-[r:MENTIONS]-(:Article)
UNWIND r.forms AS form
WITH l, collect(DISTINCT form) AS forms
OPTIONAL MATCH (d:Decision {of: l.id})
WHERE d.kind = 'rename' AND d.undone IS NULL
WITH l, forms, d
ORDER BY d.at DESC, d.id
WITH l, forms, collect(d.name) AS names
RETURN l.id AS id, l.keys AS keys, forms AS forms, names[0] AS given
ORDER BY id
