// Whether the graph holds anything besides its own migrations. No parameters. Columns: id; no row if it does not.
MATCH (n)
WHERE NOT n:Migration
RETURN n.id AS id
LIMIT 1
