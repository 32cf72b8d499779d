// What every article claims of some meetings.
// $ids. Columns: node (id), article, published, mention, name, kind, date, parties, people, place, placeCountry, body,
// status, base, also, extraction (where it claims more than one thing); one row for each meeting and article.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[r:REPORTS]-(a:Article)
RETURN m.id AS node, a.id AS article, a.published AS published, r.mention AS mention, r.name AS name, r.kind AS kind,
       r.date AS date, r.parties AS parties, r.people AS people, r.place AS place, r.placeCountry AS placeCountry,
       r.body AS body, r.status AS status, r.base AS base, r.also AS also,
       CASE WHEN r.also IS NULL THEN null ELSE a.extraction END AS extraction
ORDER BY node, article
