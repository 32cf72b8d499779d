// Which forms of leaders other articles use than one.
// $article: its id; $rows: [{leader, form}]. Columns: form.
UNWIND $rows AS row
MATCH (l:Leader {id: row.leader})
WHERE EXISTS { MATCH (l)<-[r:MENTIONS]-(a:Article) WHERE a.id <> $article AND row.form IN r.forms }
RETURN row.form AS form
ORDER BY form
