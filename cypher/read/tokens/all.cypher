// The API's tokens in order of name, the revoked ones too. $limit: how many at most. Columns: token (properties).
MATCH (t:Token)
WITH t AS t, t.name AS name
ORDER BY name
LIMIT $limit
RETURN properties(t) AS token
ORDER BY name
