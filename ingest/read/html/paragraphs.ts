import type { PageNode } from './page.js';
import { walk } from './walk.js';

const names = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '));

/** Elements that stand on lines of their own (HTML's rendering section, "flow content"). */
const BLOCKS = names(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'html li main menu nav ol p pre section summary table tbody thead tfoot tr ul',
);
/** Cells share the line of their row. */
const CELLS = names('td th');
/** What is no running text; a caption tells of its picture, which is often an older one. */
const SILENT = names(
  'head title script style noscript template svg math iframe object canvas audio video select button textarea figcaption',
);
/** What stands around an article on its page. */
const SURROUNDINGS = names('nav header footer aside form dialog');

/** The running text below a node: one paragraph a block, parted by blank lines; `<br>` starts a new line. */
export function paragraphsOf(root: PageNode): string {
  return textOf(root, SILENT);
}

/**
 * As `paragraphsOf`, without navigation, headers, footers and asides: for a page in which no article could be told
 * apart.
 */
export function paragraphsOfBody(body: PageNode): string {
  return textOf(body, new Set([...SILENT, ...SURROUNDINGS]));
}

function textOf(root: PageNode, silent: ReadonlySet<string>): string {
  const parts: string[] = [];
  for (const { node, entering } of walk(root, (node) => silent.has(node.nodeName))) {
    if (BLOCKS.has(node.nodeName)) parts.push('\n\n');
    else if (!entering) continue;
    else if (CELLS.has(node.nodeName)) parts.push(' ');
    else if (node.nodeName === 'BR') parts.push('\n');
    else if (node.nodeName === '#text') parts.push((node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' '));
  }
  return parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}
