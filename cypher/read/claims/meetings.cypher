// What each article says of some meetings.
// $ids. Columns: id, keys (under which the meeting is now), given (the newest name that somebody gave it; null if nobody did), article,
// published, mention, name, kind, status, date, parties, people, place, placeCountry, body, also, extraction (where it claims more than
// one thing); one row for each meeting and article.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
OPTIONAL MATCH (d:Decision {of: id})
WHERE d.kind = 'rename' AND d.undone IS NULL
WITH m, d
ORDER BY d.at DESC, d.id
WITH m, collect(d.name) AS names
MATCH (m)<-[r:REPORTS]-(a:Article)
RETURN m.id AS id, m.keys AS keys, names[0] AS given, a.id AS article, a.published AS published, r.mention AS mention,
       r.name AS name, r.kind AS kind, r.status AS status, r.date AS date, r.parties AS parties, r.people AS people,
       r.place AS place, r.placeCountry AS placeCountry, r.body AS body, r.also AS also,
       CASE WHEN r.also IS NULL THEN null ELSE a.extraction END AS extraction
ORDER BY id, article
