// Names are found by any part of them. Only Neo4j has such indexes; the embedded engine passes them over and looks through the names.
// Statements are parted by lines that hold only a semicolon.
CREATE TEXT INDEX article_text IF NOT EXISTS FOR (n:Article) ON (n.folded)
;
CREATE TEXT INDEX leader_text IF NOT EXISTS FOR (n:Leader) ON (n.folded)
;
CREATE TEXT INDEX country_text IF NOT EXISTS FOR (n:Country) ON (n.folded)
;
CREATE TEXT INDEX body_text IF NOT EXISTS FOR (n:Body) ON (n.folded)
;
CREATE TEXT INDEX meeting_text IF NOT EXISTS FOR (n:Meeting) ON (n.folded)
;
CREATE TEXT INDEX outcome_text IF NOT EXISTS FOR (n:Outcome) ON (n.folded)
;
CREATE TEXT INDEX place_text IF NOT EXISTS FOR (n:Place) ON (n.folded)
;
CREATE TEXT INDEX topic_text IF NOT EXISTS FOR (n:Topic) ON (n.folded)
