// How many outcomes meetings produced on dates, or on one within them, of each. $ids: of the dates.
// Conditions as in outcomes/all.cypher: $words, $kinds, $country, $since, $until. Columns: of, count.
UNWIND $ids AS of
CALL (of) {
  MATCH (:Date {id: of})<-[:WITHIN*0..2]-(:Date)<-[:ON_DATE]-(:Meeting)-[:PRODUCED]->(n:Outcome)
  WHERE all(word IN $words WHERE (' ' + n.folded) CONTAINS word)
    AND (size($kinds) = 0 OR n.kind IN $kinds)
    AND (($country = '' AND $since = '' AND $until = '9999-12-31') OR EXISTS {
      MATCH (n)<-[:PRODUCED]-(m:Meeting)
      WHERE m.sort <= $until AND ($since = '' OR m.end >= $since)
        AND ($country = '' OR EXISTS { MATCH (m)<-[:PARTY_TO]-(:Country {code: $country}) })
    })
  RETURN count(DISTINCT n) AS count
}
RETURN of AS of, count AS count
ORDER BY of
