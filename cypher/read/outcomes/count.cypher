// How many outcomes there are. Conditions as in outcomes/all.cypher: $words, $kinds, $country, $since, $until. Columns: count.
MATCH (n:Outcome)
WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (($country = '' AND $since = '' AND $until = '9999-12-31') OR EXISTS {
    MATCH (n)<-[:PRODUCED]-(m:Meeting)
    WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
      AND ($country = '' OR EXISTS { MATCH (m)<-[:PARTY_TO]-(:Country {code: $country}) })
  })
RETURN count(n) AS count
