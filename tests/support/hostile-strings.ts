/** Strings that break out of a statement that is glued together, or upset whoever reads them. */
export const HOSTILE_STRINGS = [
  "' OR 1=1 //",
  '"}) DETACH DELETE n //',
  "meeting:x'}) MATCH (n) DETACH DELETE n RETURN n //",
  'leader:$ids',
  '$of',
  '`n`',
  '\\',
  '\u0000',
  '\ud800',
  '%_*.+?()[]{}|^',
  '😀'.repeat(300),
  'constructor',
  '__proto__',
];
