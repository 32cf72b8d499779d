/** The entries of a table cell: parted by commas, trimmed, in the order given; none for an empty cell. */
export function list(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** The words as a group of alternatives for a regular expression over whole phrases; none may hold a sign of such expressions. */
export function anyOf(words: Iterable<string>): string {
  return `(?:${[...words].join('|')})`;
}
