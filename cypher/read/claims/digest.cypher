// Whether the graph has an article, and in which version.
// $id. Columns: digest; no row for an article that is not there.
MATCH (a:Article {id: $id})
RETURN a.digest AS digest
