import { writeKeys } from '../../src/graph/keys.js';
import type { Row, Runner } from '../../src/graph/port.js';
import { addNodes } from '../../src/graph/rows.js';
import type { NodeRow, Properties } from '../../src/model/graph.js';
import { groupBy } from '../../src/model/group.js';
import { labelOf } from '../../src/model/ids.js';
import { formKeys, readForm } from '../link/form.js';
import { endWords, fullestName, isBare } from '../link/names.js';
import { foldedNames } from './folded.js';
import { namesKnown } from './known.js';
import { topicNode } from './nodes.js';
import { preferredSpelling, respelled } from './spelling.js';

/**
 * Writes leaders (by id) under the forms in which an article names them, beside those that are known. A leader's many articles are not
 * looked at.
 */
export async function addForms(runner: Runner, forms: ReadonlyMap<string, readonly string[]>): Promise<void> {
  if (forms.size === 0) return;
  const rows = await runner.run('read/claims/leaders', { ids: [...forms.keys()] });
  const known = new Map(rows.map((row) => [String(row.id), formedOf(row)]));
  await setForms(
    runner,
    [...forms].map(([id, added]) => {
      const leader = known.get(id) ?? { id, keys: [], forms: [], given: null };
      return { ...leader, forms: [...leader.forms, ...added] };
    }),
  );
}

/** Settles anew the forms of leaders from all their articles, after one was removed. Gives the keys that they have left. */
export async function rereadForms(runner: Runner, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  return setForms(runner, (await runner.run('read/claims/leader-forms', { ids })).map(formedOf));
}

/** A leader as the graph has it: its keys, its forms, and the name that somebody gave it, or null. */
interface Formed {
  readonly id: string;
  readonly keys: readonly string[];
  readonly forms: readonly string[];
  readonly given: string | null;
}

function formedOf({ id, keys, forms, given }: Row): Formed {
  return { id: String(id), keys: listOf(keys), forms: listOf(forms), given: (given ?? null) as string | null };
}

const listOf = (value: unknown) => (value ?? []) as string[];

async function setForms(runner: Runner, leaders: readonly Formed[]): Promise<string[]> {
  const settled = leaders.map(({ id, keys, forms, given }) => ({
    id,
    before: keys,
    ...leaderOf([...new Set(forms)].sort(), given),
  }));
  await addNodes(
    runner,
    settled.map(({ id, properties }) => ({ label: 'Leader', id, properties })),
  );
  return writeKeys(runner, 'leader', settled);
}

/** What a Leader node says, by its forms, which are in order and each there once, and the name that somebody gave; and its keys. */
function leaderOf(
  encoded: readonly string[],
  given: string | null,
): { readonly properties: Properties; readonly now: readonly string[] } {
  const forms = encoded.map((text) => readForm(text).form);
  const names = forms.map((form) => form.name);
  const name = given ?? fullestName(names);
  const aliases = [...new Set(names)].filter((other) => other !== name).sort();
  const [first = '', last = first] = endWords(name);
  const keys = [...new Set(forms.flatMap((form) => formKeys(form).stored))].sort();
  return {
    properties: {
      name,
      aliases,
      folded: foldedNames([name, ...aliases]),
      first,
      last,
      unresolved: given === null && isBare(name),
      forms: encoded,
      keys,
    },
    now: keys,
  };
}

/** Settles anew how bodies, outcomes, places and topics are spelled, from all their articles, after one was removed. */
export async function rereadSpellings(runner: Runner, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const current = await namesKnown(runner, ids);
  const spellings = await readSpellings(runner, ids);
  const rows = [...current].flatMap(([id, name]): NodeRow[] => {
    if (name === null) return [];
    const [label, names] = [labelOf(id), spellings.get(id)];
    const best = names ? preferredSpelling(names) : name;
    return label && best !== name ? [respelled({ label, id, properties: { name } }, best)] : [];
  });
  await addNodes(runner, rows);
}

/** At least one spelling for each of the ids that articles spell. */
async function readSpellings(runner: Runner, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const isTopic = (id: string) => labelOf(id) === 'Topic';
  const named = await runner.run('read/claims/spellings', { ids: ids.filter((id) => !isTopic(id)) });
  const topics = await runner.run('read/claims/topics', { ids: ids.filter(isTopic) });
  const pairs = [
    ...named.filter((row) => row.name !== null).map((row) => ({ id: String(row.id), name: String(row.name) })),
    ...topics
      .map((row) => ({ id: String(row.id), name: String(row.topic) }))
      .filter(({ id, name }) => topicNode(name).id === id),
  ];
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, some]) => [id, some.map(({ name }) => name)]));
}
