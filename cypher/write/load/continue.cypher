// Holds the mark of a load until the transaction ends, and notes how far it has come. $token: names the load; $part: counts its writes
// from 1, 0 for none. Columns: written, whether that part is there already; no row if another load has begun since.
MATCH (m:Migration {id: 1})
WHERE m.loading = $token
SET m.loading = $token
WITH m AS m, coalesce(m.loaded, 0) AS loaded
SET m.loaded = CASE WHEN loaded < $part THEN $part ELSE loaded END
RETURN loaded >= $part AS written
