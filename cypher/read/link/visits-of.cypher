// Visits that some leaders made: those that an article's visits may be.
// $leaders: leader ids. Columns: id, leader, countries (codes), places (names), dates.
UNWIND $leaders AS leader
MATCH (l:Leader {id: leader})-[:MADE]->(v:Visit)
RETURN v.id AS id, l.id AS leader,
       [(v)-[:TO]->(c:Country) | c.code] AS countries,
       [(v)-[:TO]->(p:Place) | p.name] AS places,
       [(v)-[:ON_DATE]->(d:Date) | d.edtf] AS dates
ORDER BY id
