// Whether the graph holds anything besides its own migrations and the API's tokens. No parameters. Columns: found, true; no row
// if it does not. Which node an engine comes upon first is its own affair, so none is named.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Token
RETURN true AS found
LIMIT 1
