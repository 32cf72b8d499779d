// What each article says of some meetings.
// $ids. Columns: id, article, published, name, kind, status, date, parties; one row for each meeting and article.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[r:REPORTS]-(a:Article)
RETURN m.id AS id, a.id AS article, a.published AS published, r.name AS name, r.kind AS kind, r.status AS status,
       r.date AS date, r.parties AS parties
ORDER BY id, article
