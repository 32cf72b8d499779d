// Puts Leader nodes under keys by which they are found again when articles are linked.
// $rows: [{id, keys}]. Columns: edges (how many there are now).
UNWIND $rows AS row
MATCH (n:Leader {id: row.id})
UNWIND row.keys AS key
MERGE (k:Key {id: key})
MERGE (k)-[u:LEADS_TO]->(n)
RETURN count(u) AS edges
