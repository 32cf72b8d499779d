// Date nodes and their neighbours, most connected first: by edges other than those of articles, of the calendar and of keys.
// $ids, $limit. Columns: id, degree (number of such edges), start (true for the nodes of $ids themselves).
MATCH (n:Date)-[:ON_DATE*0..1]-(o)
WHERE n.id IN $ids
WITH DISTINCT o AS o
WITH o.id AS id, o.id IN $ids AS start,
     COUNT { (o)--() } - COUNT { (o)<-[:REPORTS]-() } - COUNT { (o)<-[:MENTIONS]-() } - COUNT { (o)-[:WITHIN]-() }
       - COUNT { (o)<-[:LEADS_TO]-() } AS degree
RETURN id AS id, degree AS degree, start AS start
ORDER BY start DESC, degree DESC, id
LIMIT $limit
