import type { Command } from 'commander';
import { listArticles } from '../../query/articles.js';
import { wholeNumber } from '../options.js';
import { formatArticles, jsonOfArticle } from '../print/articles.js';
import { type AskOptions, ask } from './ask.js';

interface ArticlesOptions extends AskOptions {
  readonly limit: number;
}

const MOST = 1_000;
const PAGE = 100;

/** `chancery articles`: what the graph was read from, newest first. */
export function addArticles(root: Command): void {
  const command = root
    .command('articles')
    .description('List the articles of the graph, newest first.')
    .option('--limit <n>', `how many at most, 1 to ${MOST}`, wholeNumber(1, MOST), MOST);
  ask(command, async (store, { limit }: ArticlesOptions) => {
    const found = [];
    let after: string | null = null;
    do {
      const page = await listArticles(store, {}, { first: Math.min(PAGE, limit - found.length), after });
      found.push(...page.items.map(({ item }) => item));
      after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
    } while (after !== null && found.length < limit);
    return { json: found.map(jsonOfArticle), text: formatArticles(found) };
  });
}
