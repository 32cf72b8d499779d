// The spans behind facts that are told of at Meeting nodes, from the newest $first articles of each.
// $keys: [{anchor, prefix}]; anchor is the node's id, prefix is what entries of the fact begin with.
// Columns: anchor, prefix, article (id), published ('' if unknown), facts (entries as in src/model/facts.ts).
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key.anchor})<-[r:REPORTS]-(a:Article)
  WHERE any(entry IN r.facts WHERE entry STARTS WITH key.prefix)
  RETURN a.id AS article, coalesce(a.published, '') AS published,
         [entry IN r.facts WHERE entry STARTS WITH key.prefix] AS facts
  ORDER BY published DESC, article
  LIMIT $first
}
RETURN key.anchor AS anchor, key.prefix AS prefix, article AS article, published AS published, facts AS facts
ORDER BY anchor, prefix, published DESC, article
