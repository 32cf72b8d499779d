// Adds a token of the API, or sets properties of the one that is there. $id, $properties: name, scope, hash (SHA-256 in hex), made
// and revoked (times in ISO 8601; revoked is '' as long as it holds). Columns: id.
MERGE (t:Token {id: $id})
SET t += $properties
RETURN t.id AS id
