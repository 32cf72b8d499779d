// Takes some nodes away with their edges, whatever they are, except for the migrations and the API's tokens.
// $limit: how many nodes at most. Columns: nodes (how many were taken).
MATCH (n)
WHERE NOT n:Migration AND NOT n:Token
WITH n AS n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS nodes
