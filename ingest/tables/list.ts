/** The entries of a table cell: parted by commas, trimmed, in the order given; none for an empty cell. */
export function list(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
