// The forms by which articles know some leaders, read from all their articles: for after one was removed.
// $ids. Columns: id, keys (under which the leader is now), forms.
UNWIND $ids AS id
MATCH (l:Leader {id: id})<-[r:MENTIONS]-(:Article)
UNWIND r.forms AS form
RETURN l.id AS id, l.keys AS keys, collect(DISTINCT form) AS forms
ORDER BY id
