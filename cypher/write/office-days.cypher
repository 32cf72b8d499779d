// Sets the time in which articles show some offices.
// $rows: [{leader, side, office, from, to}]; from and to are days or null. Columns: offices (how many were found).
UNWIND $rows AS row
MATCH (:Leader {id: row.leader})-[h:HOLDS]->(s)
WHERE s.id = row.side AND h.office = row.office
SET h.from = row.from, h.to = row.to
RETURN count(h) AS offices
