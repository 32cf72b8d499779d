// Bodies whose name or acronym, folded, is the text. $text. Columns: node (properties).
MATCH (b:Body)
WHERE ('| ' + b.folded + ' |') CONTAINS ('| ' + $text + ' |')
RETURN properties(b) AS node, b.id AS id
ORDER BY id
LIMIT 100
