// The reader's words stand in ingest/tables/, its structure in code: whoever adds a word must not look for it among the rules. A list of more than
// three words in a regular expression, a set or an array of any other stage is reported.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, nodesOf } from './sources.js';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Folders can be named instead, for the test that this finds anything at all. */
const named = process.argv.slice(2);
const folders =
  named.length > 0 ? named : ['segment', 'annotate', 'resolve', 'assemble'].map((stage) => `${root}ingest/${stage}`);
/** "At", "in", "of" and the like may stand where they are used. */
const MOST = 3;

/** The alternatives of an expression that are words; endings behind a stem ("met|meet(?:s|ing)") do not count. */
function wordsOfPattern(pattern) {
  return pattern
    .replaceAll(/\(\?<?[:=!]|\[[^[\]]*\]|\\.|[\^$]/g, ' ')
    .split(/[|()]/)
    .filter((part) => /^[A-Za-z][A-Za-z' -]*\??$/.test(part.trim()) && part.trim().length > 1);
}

function wordsOf(node) {
  if (node.type === 'RegExpLiteral') return wordsOfPattern(node.pattern);
  if (node.type !== 'ArrayExpression') return [];
  return node.elements.flatMap((element) =>
    element?.expression.type === 'StringLiteral' && /^[\p{L}' -]{2,}$/u.test(element.expression.value)
      ? [element.expression.value]
      : [],
  );
}

function listsIn(file) {
  return [...nodesOf(file)].flatMap((node) => {
    const words = wordsOf(node);
    return words.length > MOST
      ? [`${relative(root, file)}: ${words.slice(0, 6).join(', ')}${words.length > 6 ? ', …' : ''}`]
      : [];
  });
}

const lists = folders.flatMap(filesIn).flatMap(listsIn);
if (lists.length > 0) console.error(`Words must stand in ingest/tables/, but:\n${lists.sort().join('\n')}`);
process.exitCode = lists.length > 0 ? 1 : 0;
