// Ids are unique. The index on the same key comes after its constraint: one engine takes it as done, the other needs it.
// Statements are parted by lines that hold only a semicolon.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE
;
CREATE INDEX article_id_range IF NOT EXISTS FOR (n:Article) ON (n.id)
;
CREATE CONSTRAINT leader_id IF NOT EXISTS FOR (n:Leader) REQUIRE n.id IS UNIQUE
;
CREATE INDEX leader_id_range IF NOT EXISTS FOR (n:Leader) ON (n.id)
;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE
;
CREATE INDEX country_id_range IF NOT EXISTS FOR (n:Country) ON (n.id)
;
CREATE CONSTRAINT body_id IF NOT EXISTS FOR (n:Body) REQUIRE n.id IS UNIQUE
;
CREATE INDEX body_id_range IF NOT EXISTS FOR (n:Body) ON (n.id)
;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE
;
CREATE INDEX meeting_id_range IF NOT EXISTS FOR (n:Meeting) ON (n.id)
;
CREATE CONSTRAINT visit_id IF NOT EXISTS FOR (n:Visit) REQUIRE n.id IS UNIQUE
;
CREATE INDEX visit_id_range IF NOT EXISTS FOR (n:Visit) ON (n.id)
;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE
;
CREATE INDEX outcome_id_range IF NOT EXISTS FOR (n:Outcome) ON (n.id)
;
CREATE CONSTRAINT date_id IF NOT EXISTS FOR (n:Date) REQUIRE n.id IS UNIQUE
;
CREATE INDEX date_id_range IF NOT EXISTS FOR (n:Date) ON (n.id)
;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE
;
CREATE INDEX place_id_range IF NOT EXISTS FOR (n:Place) ON (n.id)
;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE
;
CREATE INDEX topic_id_range IF NOT EXISTS FOR (n:Topic) ON (n.id)
;
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE
;
CREATE INDEX migration_id_range IF NOT EXISTS FOR (n:Migration) ON (n.id)
