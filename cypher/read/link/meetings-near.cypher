// Meetings whose possible days meet a window and that share a side with it, and conferences, whose sides nobody lists in full:
// those that an article's dated meetings may be.
// $windows: [{earliest, from, to, parties, conference}]; nothing that starts before earliest can reach from; conference tells
// that the window is that of one. Columns: id.
UNWIND $windows AS w
MATCH (m:Meeting)
WHERE m.start >= w.earliest AND m.start <= w.to AND m.end >= w.from
  AND (w.conference OR m.kind = 'conference' OR any(p IN coalesce(m.parties, []) WHERE p IN w.parties))
RETURN DISTINCT m.id AS id
ORDER BY id
