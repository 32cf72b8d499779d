// The topics that articles give to the meetings at which some topics were discussed, as spelled there, together with others:
// for after an article was removed.
// $ids. Columns: id, topic.
UNWIND $ids AS id
MATCH (:Topic {id: id})<-[:DISCUSSED]-(:Meeting)<-[r:REPORTS]-(:Article)
UNWIND r.topics AS topic
RETURN DISTINCT id AS id, topic AS topic
ORDER BY id, topic
