// Topics whose name, folded, is the text. $text. Columns: node (properties).
MATCH (n:Topic)
WHERE n.folded CONTAINS $text AND ('| ' + n.folded + ' |') CONTAINS ('| ' + $text + ' |')
RETURN properties(n) AS node, n.id AS id
ORDER BY id
LIMIT 100
