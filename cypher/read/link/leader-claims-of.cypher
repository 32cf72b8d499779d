// The forms in which an article names leaders. $article: its id. Columns: node (id), forms (as in ingest/link/form.ts).
MATCH (a:Article {id: $article})-[r:MENTIONS]->(l:Leader)
RETURN l.id AS node, r.forms AS forms
ORDER BY node
