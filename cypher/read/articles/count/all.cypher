// How many articles there are. Conditions as in articles/all.cypher: $since, $until, $publisher. Columns: count.
MATCH (a:Article)
WHERE coalesce(a.published, '9999-12-31') <= $until AND ($since = '' OR a.published >= $since)
  AND ($publisher = '' OR toLower(a.publisher) = $publisher)
RETURN count(a) AS count
