// What each article says of a meeting's status, in the order of their days, those without a day last; at most $first.
// $id. Columns: article (id), published ('' if unknown), status, date, facts (entries that tell its status or its name).
MATCH (:Meeting {id: $id})<-[r:REPORTS]-(a:Article)
WITH a.id AS article, coalesce(a.published, '') AS published, r AS r
RETURN article AS article, published AS published, r.status AS status, r.date AS date,
       [entry IN r.facts WHERE entry STARTS WITH 'STATUS|' OR entry STARTS WITH 'NAME|'] AS facts
ORDER BY CASE WHEN published = '' THEN '9999' ELSE published END, article
LIMIT $first
