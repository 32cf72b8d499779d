// The meetings that produced some outcomes, earliest first.
// $ids. Columns: type, from, to, support; label and node (properties) of the meeting.
UNWIND $ids AS id
MATCH (o:Outcome {id: id})<-[r:PRODUCED]-(m:Meeting)
RETURN type(r) AS type, m.id AS from, o.id AS to, r.support AS support, 'Meeting' AS label, properties(m) AS node,
       m.sort AS sort
ORDER BY sort, from
LIMIT 20000
