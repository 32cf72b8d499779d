// How many visits to places, of each. $ids. Conditions as in visits/all.cypher: $since, $until, $statuses, $leader, $country, $place. Columns: of, count.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Place {id: of})<-[:TO]-(v:Visit)
  WHERE coalesce(v.start, '9999-12-31') <= $until AND ($since = '' OR v.end >= $since)
    AND (size($statuses) = 0 OR v.status IN $statuses)
    AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:MADE]->(v) })
    AND ($country = '' OR EXISTS { MATCH (v)-[:TO]->(:Country {code: $country}) })
    AND ($place = '' OR EXISTS { MATCH (v)-[:TO]->(:Place {id: $place}) })
  RETURN count(DISTINCT v) AS count
}
RETURN of AS of, count AS count
ORDER BY of
