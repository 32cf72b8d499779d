// Articles with a word in the title for each of some beginnings, best first:
// exact titles (rank 3), titles that begin so (4), others (5), each by the number of edges: behind all other nouns.
// $words: folded beginnings, each with a blank before it; $text: the folded words in their order; $limit.
// Columns: id, name, rank, degree.
MATCH (n:Article)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
WITH n AS n, COUNT { (n)--() } AS degree,
     CASE WHEN ('| ' + n.folded + ' |') CONTAINS ('| ' + $text + ' |') THEN 3
          WHEN ('| ' + n.folded) CONTAINS ('| ' + $text) THEN 4
          ELSE 5 END AS rank
RETURN n.id AS id, n.title AS name, rank AS rank, degree AS degree
ORDER BY rank, degree DESC, id
LIMIT $limit
