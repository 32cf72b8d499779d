// The forms under which articles know the leaders that some keys lead to.
// $keys; $known: ids to leave out. Columns: node (id), forms (as in ingest/link/form.ts).
UNWIND $keys AS key
MATCH (:Key {id: key})-[:LEADS_TO]->(l:Leader)
WHERE NOT l.id IN $known
WITH DISTINCT l AS l
RETURN l.id AS node, l.forms AS forms
ORDER BY node
