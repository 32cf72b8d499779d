// Meetings with a word in a name for each of some beginnings, best first:
// exact names (rank 0), names that begin so (1), others (2), each by the number of edges, without those of keys.
// $words: folded beginnings, each with a blank before it; $text: the folded words in their order; $limit.
// Columns: id, name, rank, degree.
MATCH (n:Meeting)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
WITH n AS n, COUNT { (n)--() } - COUNT { (n)<-[:LEADS_TO]-() } AS degree,
     CASE WHEN ('| ' + n.folded + ' |') CONTAINS ('| ' + $text + ' |') THEN 0
          WHEN ('| ' + n.folded) CONTAINS ('| ' + $text) THEN 1
          ELSE 2 END AS rank
RETURN n.id AS id, n.name AS name, rank AS rank, degree AS degree
ORDER BY rank, degree DESC, id
LIMIT $limit
