// How many visits there are. Conditions as in visits/all.cypher: $since, $until, $statuses, $leader, $country, $place. Columns: count.
MATCH (v:Visit)
WHERE coalesce(v.start, '9999-12-31') <= $until AND ($since = '' OR v.end >= $since)
  AND (size($statuses) = 0 OR v.status IN $statuses)
  AND ($leader = '' OR EXISTS { MATCH (:Leader {id: $leader})-[:MADE]->(v) })
  AND ($country = '' OR EXISTS { MATCH (v)-[:TO]->(:Country {code: $country}) })
  AND ($place = '' OR EXISTS { MATCH (v)-[:TO]->(:Place {id: $place}) })
RETURN count(v) AS count
