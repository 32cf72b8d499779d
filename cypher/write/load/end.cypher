// Takes the mark of a load away. No parameters. Columns: id.
MATCH (m:Migration {id: 1})
REMOVE m.loading, m.loaded
RETURN m.id AS id
