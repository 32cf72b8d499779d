// Notes that a migration was applied. $id: its number; $name: of its file. Columns: id.
MERGE (m:Migration {id: $id})
SET m.name = $name
RETURN m.id AS id
