// Whether anything was decided by hand. No parameters. Columns: found, true; no row if nothing was.
MATCH (:Decision)
RETURN true AS found
LIMIT 1
