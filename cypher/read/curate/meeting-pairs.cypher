// Pairs of Meeting nodes to which one key leads: those that may be one, and were not joined.
// $limit: how many at most. Columns: first, second (ids).
MATCH (a:Meeting)<-[:LEADS_TO]-(:Key)-[:LEADS_TO]->(b:Meeting)
WHERE a.id < b.id
RETURN DISTINCT a.id AS first, b.id AS second
LIMIT $limit
