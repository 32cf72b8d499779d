// Widens the time in which articles show some offices, so that it holds a day.
// $rows: [{leader, side, office}]; $day. Columns: offices (how many were found).
UNWIND $rows AS row
MATCH (:Leader {id: row.leader})-[h:HOLDS]->(s)
WHERE s.id = row.side AND h.office = row.office
SET h.from = CASE WHEN h.from IS NULL OR h.from > $day THEN $day ELSE h.from END,
    h.to = CASE WHEN h.to IS NULL OR h.to < $day THEN $day ELSE h.to END
RETURN count(h) AS offices
