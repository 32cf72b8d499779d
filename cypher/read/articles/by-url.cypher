// The article of an address. $url: as articles carry it. Columns: node (properties).
MATCH (a:Article)
WHERE a.url = $url
RETURN properties(a) AS node
ORDER BY a.id
LIMIT 1
