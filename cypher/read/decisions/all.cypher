// What was decided by hand, newest first. No parameters. Columns: node (properties).
MATCH (d:Decision)
RETURN properties(d) AS node
ORDER BY d.at DESC, d.id
