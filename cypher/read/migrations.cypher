// The migrations that the graph has had. No parameters. Columns: id (the number), name (of the file).
MATCH (m:Migration)
RETURN m.id AS id, m.name AS name
ORDER BY id
