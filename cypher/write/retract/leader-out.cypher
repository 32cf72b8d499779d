// Takes one article's support from edges that leave Leader nodes, and the edges themselves where it was the last.
// $rows: [{anchor, type, other, office}]; office is '' but for HOLDS. Columns: edges (how many were deleted).
UNWIND $rows AS row
MATCH (n:Leader {id: row.anchor})-[r]->(o)
WHERE o.id = row.other AND type(r) = row.type AND coalesce(r.office, '') = row.office
SET r.support = r.support - 1
WITH r AS r
WHERE r.support < 1
DELETE r
RETURN count(*) AS edges
