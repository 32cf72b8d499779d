// Makes writers wait for each other: the write to the first migration's node is held until the transaction ends.
// No parameters. Columns: id, decided (whether anything was decided by hand); no row in a graph without migrations.
MATCH (m:Migration {id: 1})
SET m.locked = true
RETURN m.id AS id, EXISTS { MATCH (:Decision) } AS decided
