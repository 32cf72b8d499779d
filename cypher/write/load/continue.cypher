// Holds the mark of a load until the transaction ends. $token: names the load.
// Columns: id; no row if another load has begun since.
MATCH (m:Migration {id: 1})
WHERE m.loading = $token
SET m.loading = $token
RETURN m.id AS id
