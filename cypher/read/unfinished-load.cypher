// Whether a load into the graph began and has not ended. No parameters. Columns: load (its token); no row if none did.
MATCH (m:Migration {id: 1})
WHERE m.loading IS NOT NULL
RETURN m.loading AS load
