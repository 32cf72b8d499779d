// Takes Leader nodes from under the keys that are no longer theirs.
// $rows: [{id, keys}]; keys are those that go. Columns: edges (how many there were).
UNWIND $rows AS row
MATCH (n:Leader {id: row.id})<-[u:LEADS_TO]-(k:Key)
WHERE k.id IN row.keys
DELETE u
RETURN count(*) AS edges
