import type { GraphStore } from '../graph/port.js';
import { type AccountRecord, accountsOf, type ToldRecord } from './accounts.js';
import { nodesByIds } from './nodes.js';
import { type ArticleRecord, nameOf } from './records.js';

/** As `ToldRecord`, by the names of the nodes. */
export type ToldNames = Readonly<Record<keyof ToldRecord, readonly string[]>>;

/** An account with its article, and with names in place of ids. */
export interface ComparedAccount {
  readonly account: AccountRecord;
  readonly article: ArticleRecord;
  readonly told: ToldNames;
  readonly leftOut: ToldNames;
}

/** The newest `first` accounts of a meeting (id), as `accountsOf`, with names for a person to read. Three statements or so. */
export async function comparedAccounts(store: GraphStore, meeting: string, first: number): Promise<ComparedAccount[]> {
  const [accounts = []] = await accountsOf(store, [meeting], first);
  const ids = accounts.flatMap(({ article, told, leftOut }) => [article, ...idsIn(told), ...idsIn(leftOut)]);
  const nodes = await nodesByIds(store, ids);
  const known = new Map(nodes.flatMap((node) => (node ? [[node.id, node]] : [])));
  const named = (told: ToldRecord) =>
    Object.fromEntries(
      Object.entries(told).map(([list, some]) => [
        list,
        some.flatMap((id: string) => {
          const node = known.get(id);
          return node ? [nameOf(node)] : [];
        }),
      ]),
    ) as ToldNames;
  return accounts.flatMap((account) => {
    const article = known.get(account.article);
    if (article?.label !== 'Article') return [];
    return [{ account, article, told: named(account.told), leftOut: named(account.leftOut) }];
  });
}

function idsIn(told: ToldRecord): string[] {
  return Object.values(told).flat();
}
