// What each article says of some visits.
// $ids. Columns: id, keys (under which the visit is now), article, published, status, date, traveller, country, destination, mention,
// also, extraction (where it claims more than one thing); one
// row for each visit and article.
UNWIND $ids AS id
MATCH (v:Visit {id: id})<-[r:REPORTS]-(a:Article)
RETURN v.id AS id, v.keys AS keys, a.id AS article, a.published AS published, r.status AS status, r.date AS date,
       r.traveller AS traveller, r.country AS country, r.destination AS destination, r.mention AS mention,
       r.also AS also, CASE WHEN r.also IS NULL THEN null ELSE a.extraction END AS extraction
ORDER BY id, article
