// The forms under which articles know some leaders. $ids. Columns: node (id), forms (as in ingest/link/form.ts).
UNWIND $ids AS id
MATCH (l:Leader {id: id})
RETURN l.id AS node, l.forms AS forms
ORDER BY node
