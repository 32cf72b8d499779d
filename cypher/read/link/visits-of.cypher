// Visits that some leaders made: those that an article's visits may be.
// $leaders: leader ids. Columns: id, leader, country (code or null), to (place name or null), dates.
UNWIND $leaders AS leader
MATCH (l:Leader {id: leader})-[:MADE]->(v:Visit)
OPTIONAL MATCH (v)-[:TO]->(c:Country)
OPTIONAL MATCH (v)-[:TO]->(p:Place)
OPTIONAL MATCH (v)-[:ON_DATE]->(d:Date)
WITH l AS l, v AS v, min(c.code) AS country, min(p.name) AS place, collect(DISTINCT d.edtf) AS dates
RETURN v.id AS id, l.id AS leader, country AS country, place AS to, dates AS dates
ORDER BY id
