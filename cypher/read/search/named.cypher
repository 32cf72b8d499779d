// Nodes with a word in one of their names (articles: in the title) for each of some beginnings, best first: exact names (rank 0), names
// that begin so (1), others (2), each by the number of edges without those of keys; articles (3 to 5 likewise) behind all other nouns.
// $words: folded beginnings, each with a blank before it; $word: the longest of them without its blank, by which an index finds the
// few to look at; $text: the folded words in their order; $labels: only these; $limit.
// Columns: label, id, name, rank, degree.
CALL {
  MATCH (n:Leader) WHERE n.folded CONTAINS $word RETURN n AS n, 'Leader' AS label, 0 AS behind
  UNION ALL
  MATCH (n:Country) WHERE n.folded CONTAINS $word RETURN n AS n, 'Country' AS label, 0 AS behind
  UNION ALL
  MATCH (n:Body) WHERE n.folded CONTAINS $word RETURN n AS n, 'Body' AS label, 0 AS behind
  UNION ALL
  MATCH (n:Meeting) WHERE n.folded CONTAINS $word RETURN n AS n, 'Meeting' AS label, 0 AS behind
  UNION ALL
  MATCH (n:Place) WHERE n.folded CONTAINS $word RETURN n AS n, 'Place' AS label, 0 AS behind
  UNION ALL
  MATCH (n:Topic) WHERE n.folded CONTAINS $word RETURN n AS n, 'Topic' AS label, 0 AS behind
  UNION ALL
  MATCH (n:Outcome) WHERE n.folded CONTAINS $word RETURN n AS n, 'Outcome' AS label, 0 AS behind
  UNION ALL
  MATCH (n:Article) WHERE n.folded CONTAINS $word RETURN n AS n, 'Article' AS label, 3 AS behind
}
WITH n AS n, label AS label, behind AS behind
WHERE label IN $labels AND all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
WITH n AS n, label AS label, COUNT { (n)--() } - COUNT { (n)<-[:LEADS_TO]-() } AS degree,
     behind + CASE WHEN ('| ' + n.folded + ' |') CONTAINS ('| ' + $text + ' |') THEN 0
                   WHEN ('| ' + n.folded) CONTAINS ('| ' + $text) THEN 1
                   ELSE 2 END AS rank
RETURN label AS label, n.id AS id, coalesce(n.name, n.title) AS name, rank AS rank, degree AS degree
ORDER BY rank, degree DESC, id
LIMIT $limit
