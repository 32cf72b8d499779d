// Leaders, meetings and visits are found by what names, sides and dates lead to them when an article is linked.
// Statements are parted by lines that hold only a semicolon.
CREATE CONSTRAINT key_id IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE
;
CREATE INDEX key_id_range IF NOT EXISTS FOR (n:Key) ON (n.id)
