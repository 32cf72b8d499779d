// How many of each noun the graph holds. No parameters. Columns: noun, count; one row for each noun.
MATCH (n:Article) RETURN 'articles' AS noun, count(n) AS count
UNION ALL
MATCH (n:Leader) RETURN 'leaders' AS noun, count(n) AS count
UNION ALL
MATCH (n:Country) RETURN 'countries' AS noun, count(n) AS count
UNION ALL
MATCH (n:Body) RETURN 'bodies' AS noun, count(n) AS count
UNION ALL
MATCH (n:Meeting) RETURN 'meetings' AS noun, count(n) AS count
UNION ALL
MATCH (n:Visit) RETURN 'visits' AS noun, count(n) AS count
UNION ALL
MATCH (n:Outcome) RETURN 'outcomes' AS noun, count(n) AS count
UNION ALL
MATCH (n:Place) RETURN 'places' AS noun, count(n) AS count
UNION ALL
MATCH (n:Topic) RETURN 'topics' AS noun, count(n) AS count
