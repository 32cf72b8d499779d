// Which of some nodes the graph has, and how those that articles spell are spelled now.
// $ids. Columns: id, name (null for a country, date, meeting or visit); no row for what is not in the graph.
UNWIND $ids AS id
MATCH (n:Body {id: id})
RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Outcome {id: id})
RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Place {id: id})
RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN n.id AS id, n.name AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Country {id: id})
RETURN n.id AS id, null AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Date {id: id})
RETURN n.id AS id, null AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Meeting {id: id})
RETURN n.id AS id, null AS name
UNION ALL
UNWIND $ids AS id
MATCH (n:Visit {id: id})
RETURN n.id AS id, null AS name
