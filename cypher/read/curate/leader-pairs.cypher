// Pairs of Leader nodes to which one key leads: those that may be one, and were not joined.
// $limit: how many at most. Columns: first, second (ids).
MATCH (a:Leader)<-[:LEADS_TO]-(:Key)-[:LEADS_TO]->(b:Leader)
WHERE a.id < b.id
RETURN DISTINCT a.id AS first, b.id AS second
LIMIT $limit
