// How many decisions by hand there are. $of: only what is about this id, or '' for all. Columns: count.
MATCH (d:Decision)
WHERE $of = '' OR d.of = $of OR d.into = $of
RETURN count(d) AS count
