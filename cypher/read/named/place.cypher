// Places whose name, folded, is the text. $text. Columns: node (properties), sides (codes of countries).
MATCH (n:Place)
WHERE n.folded CONTAINS $text AND ('| ' + n.folded + ' |') CONTAINS ('| ' + $text + ' |')
RETURN properties(n) AS node, n.id AS id, [(n)-[:LOCATED_IN]->(c:Country) | c.code] AS sides
ORDER BY id
LIMIT 100
