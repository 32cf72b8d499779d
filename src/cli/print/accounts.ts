import type { ComparedAccount } from '../../query/compared.js';
import { printable } from './table.js';

const UNKNOWN = '–';

/** Accounts of one meeting, one below the other: what each article says of it, and what it leaves out that others tell. */
export function formatAccounts(accounts: readonly ComparedAccount[]): string {
  return accounts.map(formatAccount).map(printable).join('\n');
}

function formatAccount({ account, article, told, leftOut }: ComparedAccount): string {
  const source = [article.title ?? article.id, article.publisher, article.published].filter((part) => part !== null);
  const said = [account.name, account.kind, account.status, account.date ?? UNKNOWN, ...linesOf(told)];
  const missing = linesOf(leftOut);
  const left = missing.length > 0 ? [`    leaves out: ${missing.join('; ')}`] : [];
  return [`  ${source.join(', ')}`, `    says: ${said.join('; ')}`, ...left].join('\n');
}

function linesOf(told: ComparedAccount['told']): string[] {
  return Object.entries(told).flatMap(([list, names]) => (names.length > 0 ? [`${list} ${names.join(', ')}`] : []));
}

/** The same as JSON. */
export function jsonOfAccount({ account, article, told, leftOut }: ComparedAccount): object {
  const { name, kind, status, date } = account;
  const { id, title, publisher, published, url } = article;
  return { article: { id, title, publisher, published, url }, name, kind, status, date, told, leftOut };
}
