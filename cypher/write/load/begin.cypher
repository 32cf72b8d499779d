// Marks the graph as being loaded. $token: names this load. Columns: id.
MATCH (m:Migration {id: 1})
SET m.loading = $token
REMOVE m.loaded
RETURN m.id AS id
