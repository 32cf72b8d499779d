// What an article claims of visits. $article: its id.
// Columns: node (id), article, published, mention, traveller, country, destination, date, status, base, also,
// extraction (where it claims more than one thing).
MATCH (a:Article {id: $article})-[r:REPORTS]->(v:Visit)
RETURN v.id AS node, a.id AS article, a.published AS published, r.mention AS mention, r.traveller AS traveller,
       r.country AS country, r.destination AS destination, r.date AS date, r.status AS status,
       r.base AS base, r.also AS also, CASE WHEN r.also IS NULL THEN null ELSE a.extraction END AS extraction
ORDER BY node
