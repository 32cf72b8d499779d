import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extract } from '../ingest/pipeline.js';
import { readArticle } from '../ingest/read/read.js';

/** Writes what the extractor makes of each `ID.txt` of a folder to `ID.json` of another. */
function main([articles, out]: readonly string[]): void {
  if (!articles || !out) {
    process.stderr.write('Give two folders: npx tsx bench/predict.ts ARTICLES_DIR OUT_DIR\n');
    process.exitCode = 2;
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(articles).filter((name) => name.endsWith('.txt'))) {
    const id = file.slice(0, -'.txt'.length);
    const extraction = extract(readArticle(readFileSync(`${articles}/${file}`), file));
    writeFileSync(`${out}/${id}.json`, `${JSON.stringify({ ...extraction, id }, null, 1)}\n`);
  }
}

main(process.argv.slice(2));
