// Meetings are found by their first and last possible day, and listed in the order of `sort`.
// Statements are parted by lines that hold only a semicolon.
CREATE INDEX meeting_start IF NOT EXISTS FOR (n:Meeting) ON (n.start)
;
CREATE INDEX meeting_end IF NOT EXISTS FOR (n:Meeting) ON (n.end)
;
CREATE INDEX meeting_sort IF NOT EXISTS FOR (n:Meeting) ON (n.sort)
