// What an article claims of meetings. $article: its id.
// Columns: node (id), article, published, mention, name, kind, date, parties, people, place, placeCountry, body,
// status, base, also, extraction (where it claims more than one thing).
MATCH (a:Article {id: $article})-[r:REPORTS]->(m:Meeting)
RETURN m.id AS node, a.id AS article, a.published AS published, r.mention AS mention, r.name AS name, r.kind AS kind,
       r.date AS date, r.parties AS parties, r.people AS people, r.place AS place, r.placeCountry AS placeCountry,
       r.body AS body, r.status AS status, r.base AS base, r.also AS also,
       CASE WHEN r.also IS NULL THEN null ELSE a.extraction END AS extraction
ORDER BY node
