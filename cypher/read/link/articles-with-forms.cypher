// The articles, but for one, that name leaders in some forms.
// $article: the one; $rows: [{leader, form, mention, name}]; form is as lists of forms hold it.
// Columns: article, form (its mention), name.
UNWIND $rows AS row
MATCH (:Leader {id: row.leader})<-[r:MENTIONS]-(a:Article)
WHERE a.id <> $article AND row.form IN r.forms
RETURN a.id AS article, row.mention AS form, row.name AS name
ORDER BY article, form
