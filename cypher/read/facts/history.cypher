// What each article says of the status of some meetings, in the order of the articles' days, those without a day last; at most
// $first articles of each meeting.
// $ids. Columns: meeting, article (id), published ('' if unknown), status, date, facts (entries that tell its status or its name).
UNWIND $ids AS id
CALL (id) {
  MATCH (:Meeting {id: id})<-[r:REPORTS]-(a:Article)
  WITH a.id AS article, coalesce(a.published, '') AS published, r AS r
  RETURN article AS article, published AS published, r.status AS status, r.date AS date,
         [entry IN r.facts WHERE entry STARTS WITH 'STATUS|' OR entry STARTS WITH 'NAME|'] AS facts
  ORDER BY CASE WHEN published = '' THEN '9999' ELSE published END, article
  LIMIT $first
}
RETURN id AS meeting, article AS article, published AS published, status AS status, date AS date, facts AS facts
ORDER BY meeting, CASE WHEN published = '' THEN '9999' ELSE published END, article
