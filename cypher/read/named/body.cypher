// Bodies whose name or acronym, folded, is the text. $text. Columns: node (properties).
MATCH (n:Body)
WHERE n.folded CONTAINS $text AND ('| ' + n.folded + ' |') CONTAINS ('| ' + $text + ' |')
RETURN properties(n) AS node, n.id AS id
ORDER BY id
LIMIT 100
