// Visits of whose traveller's and destination's names a word begins so for each of some beginnings, best first: by the number of
// edges, without those of keys; a visit has no name of its own, so that its rank is 3, behind those that have.
// $words: folded beginnings, each with a blank before it; $word: the longest of them without its blank, by which an index finds the
// few to look at; $limit.
// Columns: label, id, name (of the traveller, with those of the destinations), rank, degree.
CALL {
  MATCH (l:Leader)-[:MADE]->(n:Visit)
  WHERE l.folded CONTAINS $word
  RETURN n AS n
  UNION
  MATCH (t:Place)<-[:TO]-(n:Visit)
  WHERE t.folded CONTAINS $word
  RETURN n AS n
  UNION
  MATCH (t:Country)<-[:TO]-(n:Visit)
  WHERE t.folded CONTAINS $word
  RETURN n AS n
}
MATCH (l:Leader)-[:MADE]->(n)
OPTIONAL MATCH (n)-[:TO]->(t)
WITH l AS l, n AS n, t AS t
ORDER BY t.id DESC
WITH l AS l, n AS n, collect(DISTINCT t.name) AS names, collect(t.folded) AS folded
WITH n AS n, l.name AS traveller, names AS names,
     reduce(text = ' ' + l.folded, one IN folded | text + ' ' + one) AS text
WHERE all(word IN $words WHERE text CONTAINS word)
WITH n AS n, traveller AS traveller, names AS names, COUNT { (n)--() } - COUNT { (n)<-[:LEADS_TO]-() } AS degree
RETURN 'Visit' AS label, n.id AS id, traveller + reduce(to = '', one IN names | to + CASE to WHEN '' THEN ' to ' ELSE ', ' END + one) AS name,
       3 AS rank, degree AS degree
ORDER BY rank, degree DESC, id
LIMIT $limit
