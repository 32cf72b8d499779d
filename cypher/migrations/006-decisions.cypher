// What was decided by hand is found by what it is about.
// Statements are parted by lines that hold only a semicolon.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE
;
CREATE INDEX decision_id_range IF NOT EXISTS FOR (n:Decision) ON (n.id)
;
CREATE INDEX decision_of IF NOT EXISTS FOR (n:Decision) ON (n.of)
;
CREATE INDEX decision_into IF NOT EXISTS FOR (n:Decision) ON (n.into)
