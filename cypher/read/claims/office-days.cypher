// The first and last day on which articles show some leaders in an office: for after one was removed.
// $rows: [{leader, side, office, prefix}]; prefix is what entries of that fact begin with.
// Columns: leader, side, office, from, to (null if no article has a day).
UNWIND $rows AS row
MATCH (l:Leader {id: row.leader})<-[r:MENTIONS]-(a:Article)
WHERE any(f IN r.facts WHERE f STARTS WITH row.prefix)
RETURN l.id AS leader, row.side AS side, row.office AS office, min(a.published) AS from, max(a.published) AS to
ORDER BY leader, side, office
