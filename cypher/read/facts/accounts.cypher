// What each article says of some meetings, newest article first, those without a day last; at most $first articles of each meeting.
// $ids. Columns: meeting, article (id), published ('' if unknown), name, kind, status, date (EDTF; null if it tells none), facts
// (entries as in src/model/facts.ts).
UNWIND $ids AS id
CALL (id) {
  MATCH (:Meeting {id: id})<-[r:REPORTS]-(a:Article)
  RETURN a.id AS article, coalesce(a.published, '') AS published, r.name AS name, r.kind AS kind, r.status AS status,
         r.date AS date, r.facts AS facts
  ORDER BY published DESC, article
  LIMIT $first
}
RETURN id AS meeting, article AS article, published AS published, name AS name, kind AS kind, status AS status, date AS date,
       facts AS facts
ORDER BY meeting, published DESC, article
