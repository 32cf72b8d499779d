// No regular expression may take more than linear time, whatever the text: a page that somebody prepared must not hold up the rest.
// Every literal of the sources is analysed, and every expression that the modules of ingest/ build as they are loaded.
// scslre is the analysis behind eslint-plugin-regexp's no-super-linear-backtracking and -move. ESLint itself cannot read these
// sources, since its parser for TypeScript needs the programming interface that TypeScript 7 does not have.
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyse } from 'scslre';
import { filesIn, nodesOf } from './sources.js';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Folders can be named instead, for the test that this finds anything at all. */
const named = process.argv.slice(2);
const folders = named.length > 0 ? named : ['src', 'ingest', 'web', 'scripts', 'bench'].map((folder) => root + folder);

/** The expressions by source and flags, each with the files that have it. */
const found = new Map();

function add(source, flags, file) {
  const id = `/${source}/${flags}`;
  const known = found.get(id) ?? { source, flags, files: new Set() };
  known.files.add(relative(root, file));
  found.set(id, known);
}

function addLiterals(file) {
  for (const node of nodesOf(file)) if (node.type === 'RegExpLiteral') add(node.pattern, node.flags, file);
}

/** Loads a module with a RegExp that notes what is built. */
async function addBuilt(file) {
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self);
      const builder = new Error().stack?.split('\n')[2] ?? '';
      if (builder.includes(relative(root, file))) add(made.source, made.flags, file);
      return made;
    },
  });
  await import(pathToFileURL(file).href).finally(() => {
    globalThis.RegExp = plain;
  });
}

const files = folders.flatMap(filesIn);
for (const file of files) addLiterals(file);
for (const file of files) if (relative(root, file).startsWith('ingest/')) await addBuilt(file);

const slow = [...found.values()].flatMap(({ source, flags, files: where }) =>
  analyse(
    { source, flags },
    { reportTypes: { Move: !flags.includes('y'), Self: true, Trade: true }, assumeRejectingSuffix: false },
  ).reports.map(
    ({ type, character }) =>
      `${[...where].join(', ')}: /${source}/${flags} takes more than linear time on many ${JSON.stringify(character.pick)} (${type})`,
  ),
);
if (slow.length > 0) console.error(`Regular expressions must take linear time, but:\n${slow.join('\n')}`);
process.exitCode = slow.length > 0 ? 1 : 0;
