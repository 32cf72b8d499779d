// What each article says of some visits.
// $ids. Columns: id, article, published, status, date; one row for each visit and article.
UNWIND $ids AS id
MATCH (v:Visit {id: id})<-[r:REPORTS]-(a:Article)
RETURN v.id AS id, a.id AS article, a.published AS published, r.status AS status, r.date AS date
ORDER BY id, article
