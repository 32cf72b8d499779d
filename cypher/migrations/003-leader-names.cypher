// Leaders are found by the whole folded name and by its first and last word: a surname may stand at either end.
// Statements are parted by lines that hold only a semicolon.
CREATE INDEX leader_folded IF NOT EXISTS FOR (n:Leader) ON (n.folded)
;
CREATE INDEX leader_first IF NOT EXISTS FOR (n:Leader) ON (n.first)
;
CREATE INDEX leader_last IF NOT EXISTS FOR (n:Leader) ON (n.last)
