// What can be written where a side is asked for: the codes of the graph's countries, and the acronyms of its bodies.
// No parameters. Columns: code, name, folded (of a country; null for a body).
MATCH (c:Country) RETURN c.code AS code, c.name AS name, c.folded AS folded
UNION ALL
MATCH (b:Body) WHERE b.acronym IS NOT NULL RETURN b.acronym AS code, b.name AS name, null AS folded
