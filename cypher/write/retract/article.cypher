// Deletes an article with its own edges.
// $id. Columns: articles (how many were deleted).
MATCH (a:Article {id: $id})
DETACH DELETE a
RETURN count(*) AS articles
