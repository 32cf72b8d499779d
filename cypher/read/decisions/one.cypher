// A decision. $id. Columns: node (properties); no row for an unknown id.
MATCH (d:Decision {id: $id})
RETURN properties(d) AS node
