// The forms under which articles know some leaders now.
// $ids. Columns: id, forms, keys; null for a leader that was only just added.
UNWIND $ids AS id
MATCH (l:Leader {id: id})
RETURN l.id AS id, l.forms AS forms, l.keys AS keys
ORDER BY id
