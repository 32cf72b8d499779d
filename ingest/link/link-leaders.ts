import type { Runner } from '../../src/graph/port.js';
import { leaderId, localPart } from '../../src/model/ids.js';
import { bodyAcronym } from '../write/nodes.js';
import type { Change, NounLinks } from './change.js';
import { encodeForm, type Form, formOf, type KnownForm } from './form.js';
import { gather } from './gather.js';
import { groupForms, likeForms } from './leader-groups.js';
import type { Move } from './moves.js';
import { nameGroups } from './name-groups.js';
import { formsNear, knownForm } from './read-claims.js';

/**
 * Who the leaders of an article are. Forms stand for all articles that use them: as long as an article brings no new one and takes
 * none away, nothing else can change.
 */
export async function linkLeaders(runner: Runner, { article, extraction, former }: Change): Promise<NounLinks> {
  const told = (extraction?.leaders ?? []).map((leader) => ({ name: leader.name, form: formOf(leader) }));
  const own = new Map(told.map(({ form }) => [encodeForm(form), knownForm(form, null)]));
  const withdrawn = await withoutSupport(runner, article.id, former.forms);
  const gone = new Set(withdrawn.filter(({ mention }) => !own.has(mention)).map(({ mention }) => mention));
  const near = (forms: readonly Form[], known: ReadonlySet<string>) => formsNear(runner, forms, known);
  const known = await knownForms(near, [...own.values()]);
  if (gone.size === 0 && [...own.keys()].every((form) => known.has(form))) {
    return { links: new Map(told.map(({ name, form }) => [name, known.get(encodeForm(form)) ?? ''])), moves: [] };
  }
  const goners = withdrawn.filter(({ mention }) => gone.has(mention));
  const region = await gather([...own.values(), ...goners], { near, like: likeForms });
  const inside = new Set(region.map(({ mention }) => mention));
  const fresh = [...own].filter(([form]) => !inside.has(form)).map(([, form]) => form);
  const groups = groupForms([...region.filter(({ mention }) => !gone.has(mention)), ...fresh]);
  const ids = await nameGroups(runner, groups, { withdrawn: goners, like: likeForms, wanted: wantedId });
  const idOf = new Map(groups.flatMap((group, at) => group.map(({ mention }) => [mention, ids[at] ?? ''] as const)));
  const movers = region.filter(({ mention, node }) => idOf.has(mention) && idOf.get(mention) !== node);
  return {
    links: new Map(told.map(({ name, form }) => [name, idOf.get(encodeForm(form)) ?? ''])),
    moves: await movesWith(runner, article.id, movers, idOf),
  };
}

async function knownForms(
  near: (forms: readonly Form[], known: ReadonlySet<string>) => Promise<readonly KnownForm[]>,
  forms: readonly KnownForm[],
): Promise<ReadonlyMap<string, string>> {
  const found = await near(forms, new Set());
  return new Map(found.flatMap(({ mention, node }) => (node === null ? [] : [[mention, node] as const])));
}

/** Those of the forms that no other article uses. */
async function withoutSupport(runner: Runner, article: string, forms: readonly KnownForm[]): Promise<KnownForm[]> {
  if (forms.length === 0) return [];
  const rows = forms.map(({ node, mention }) => ({ leader: node, form: mention }));
  const elsewhere = await runner.run('read/link/forms-elsewhere', { article, rows });
  const used = new Set(elsewhere.map((row) => String(row.form)));
  return forms.filter(({ mention }) => !used.has(mention));
}

async function movesWith(
  runner: Runner,
  article: string,
  forms: readonly KnownForm[],
  idOf: ReadonlyMap<string, string>,
): Promise<Move[]> {
  if (forms.length === 0) return [];
  const rows = forms.map(({ node, mention }) => ({ leader: node, form: mention, name: formName(mention) }));
  const found = await runner.run('read/link/articles-with-forms', { article, rows });
  return found.map((row) => ({
    article: String(row.article),
    mention: String(row.name),
    to: idOf.get(String(row.form)) ?? '',
  }));
}

const formName = (mention: string) => String((JSON.parse(mention) as unknown[])[0]);

/** From the first form, which is the fullest name. */
function wantedId(group: readonly Form[]): string {
  const [first] = group;
  const side = group.find((form) => form.side !== null)?.side ?? null;
  return leaderId(first?.name ?? '', side === null ? null : (bodyAcronym(side) ?? localPart(side)));
}
