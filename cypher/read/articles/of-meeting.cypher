// Articles that report some meetings, newest first, at most $first of each.
// $ids. Columns: meeting, node (the article's properties), published ('' if unknown), article (id).
UNWIND $ids AS id
CALL (id) {
  MATCH (:Meeting {id: id})<-[:REPORTS]-(a:Article)
  RETURN a AS a, a.id AS article, coalesce(a.published, '') AS published
  ORDER BY published DESC, article
  LIMIT $first
}
RETURN id AS meeting, properties(a) AS node, published AS published, article AS article
ORDER BY meeting, published DESC, article
