import Table from 'cli-table3';

/** A column: its heading, and how wide it may be compared with the others; 0 for as wide as its longest entry. */
export interface Column {
  readonly heading: string;
  readonly share: number;
  /** Characters that it needs at least, for entries that must not be cut, such as ids. */
  readonly least?: number;
}

const WIDTH_WITHOUT_TERMINAL = 120;
const NARROWEST = 10;
/** A blank on either side of an entry. */
const PADDING = 2;
const RULES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** A table of text that wraps within the terminal's width. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(60, Math.min(process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL, 160));
  const table = new Table({
    head: columns.map((column) => column.heading),
    style: { head: [], border: [], compact: true },
    colWidths: columnWidths(columns, rows, width - columns.length - 1),
    wordWrap: true,
    chars: rows.length > 0 && columns.some((column) => column.share > 0) ? {} : RULES,
  });
  table.push(...rows.map((row) => row.map(printable)));
  return table.toString();
}

function columnWidths(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): number[] {
  const natural = columns.map(
    ({ heading }, i) => Math.max(heading.length, ...rows.map((row) => (row[i] ?? '').length)) + PADDING,
  );
  const fixed = columns.reduce((sum, { share }, i) => sum + (share === 0 ? (natural[i] ?? 0) : 0), 0);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share, least = 0 }, i) => {
    const most = natural[i] ?? 0;
    const fair = Math.min(most, Math.floor(((room - fixed) * share) / shares));
    return share === 0 ? most : Math.max(NARROWEST, least + PADDING, fair);
  });
}

/** Text without the control characters that could move the cursor or colour the screen. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' '));
}
