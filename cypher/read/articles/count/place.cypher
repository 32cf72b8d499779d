// How many articles name places, of each. $ids. Conditions as in articles/all.cypher: $since, $until, $publisher. Columns: of, count.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Place {id: of})<-[:MENTIONS]-(a:Article)
  WHERE coalesce(a.published, '9999-12-31') <= $until AND ($since = '' OR a.published >= $since)
    AND ($publisher = '' OR toLower(a.publisher) = $publisher)
  RETURN count(a) AS count
}
RETURN of AS of, count AS count
ORDER BY of
