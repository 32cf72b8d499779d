// Decisions by which a part of some leaders, meetings and visits is another, and those by which they are such a part; newest first.
// $ids. Columns: of, into (ids), articles (ids of those whose claims part), names (of the forms that part), undone (null or a time).
UNWIND $ids AS id
MATCH (d:Decision {of: id})
WHERE d.kind = 'split'
RETURN d.of AS of, d.into AS into, d.articles AS articles, d.names AS names, d.undone AS undone, d.at AS at
UNION
UNWIND $ids AS id
MATCH (d:Decision {into: id})
WHERE d.kind = 'split'
RETURN d.of AS of, d.into AS into, d.articles AS articles, d.names AS names, d.undone AS undone, d.at AS at
