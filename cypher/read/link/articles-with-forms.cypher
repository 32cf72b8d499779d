// The articles, but for one, that name leaders in some forms.
// $article: the one; $rows: [{leader, form, name}]. Columns: article, form, name (of the form).
UNWIND $rows AS row
MATCH (:Leader {id: row.leader})<-[r:MENTIONS]-(a:Article)
WHERE a.id <> $article AND row.form IN r.forms
RETURN a.id AS article, row.form AS form, row.name AS name
ORDER BY article, form
