// What every article claims of some visits.
// $ids. Columns: node (id), article, published, mention, traveller, country, destination, date, status, base, also,
// extraction (where it claims more than one thing); one row for each visit and article.
UNWIND $ids AS id
MATCH (v:Visit {id: id})<-[r:REPORTS]-(a:Article)
RETURN v.id AS node, a.id AS article, a.published AS published, r.mention AS mention, r.traveller AS traveller,
       r.country AS country, r.destination AS destination, r.date AS date, r.status AS status,
       r.base AS base, r.also AS also, CASE WHEN r.also IS NULL THEN null ELSE a.extraction END AS extraction
ORDER BY node, article
