import type { Command } from 'commander';
import type { GraphStore } from '../../graph/port.js';
import { EXIT } from '../../model/errors.js';
import { labelOf } from '../../model/ids.js';
import { articleByUrl } from '../../query/articles.js';
import { ask } from './ask.js';

/** `chancery remove ARTICLE…`: takes articles out, with what they alone supported. */
export function addRemove(root: Command): void {
  const command = root
    .command('remove')
    .description('Take articles out of the graph, with what they alone supported.')
    .argument('<article...>', 'ids, as "articles" gives, or addresses');
  ask(command, async (store, _options, articles) => {
    const { removeArticle } = await import('../../../ingest/ingest.js');
    const removed: string[] = [];
    const unknown: string[] = [];
    for (const article of articles) {
      const id = await idOf(store, article);
      if (id !== null && (await removeArticle(store, id))) removed.push(id);
      else unknown.push(article);
    }
    for (const article of unknown) console.error(`The graph has no article "${article}": "articles" lists them.`);
    if (unknown.length > 0) process.exitCode = EXIT.failed;
    return { json: { removed, unknown }, text: `Removed ${removed.length} of ${articles.length}.` };
  });
}

async function idOf(store: GraphStore, article: string): Promise<string | null> {
  if (labelOf(article) === 'Article') return article;
  return /^https?:/i.test(article) ? ((await articleByUrl(store, article))?.id ?? null) : null;
}
