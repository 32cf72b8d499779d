import type { Runner } from '../../src/graph/port.js';
import { leaderId, localPart } from '../../src/model/ids.js';
import { bodyAcronym } from '../write/nodes.js';
import type { Change, NounLinks } from './change.js';
import { encodeForm, type Form, formOf, type KnownForm, writtenForm } from './form.js';
import { gather } from './gather.js';
import { groupForms, likeForms } from './leader-groups.js';
import type { Move } from './moves.js';
import { placeGroups } from './place-groups.js';
import { knownForm, seekForms } from './read-claims.js';

/**
 * Who the leaders of an article are. Forms stand for all articles that use them: as long as an article brings no new one and takes
 * none away, nothing else can change.
 */
export async function linkLeaders(
  runner: Runner,
  { article, extraction, former, decided }: Change,
): Promise<NounLinks> {
  const told = (extraction?.leaders ?? []).map((leader) => ({ name: leader.name, form: formOf(leader) }));
  const own = new Map(told.map(({ form }) => [encodeForm(form), knownForm(form, null)]));
  const withdrawn = await withoutSupport(runner, article.id, former.forms);
  const gone = new Set(withdrawn.filter(({ mention }) => !own.has(mention)).map(({ mention }) => mention));
  const known = await knownForms(runner, [...own.values()]);
  if (gone.size === 0 && [...own.keys()].every((form) => known.has(form))) {
    return linksWith(told, known, []);
  }
  const goners = withdrawn.filter(({ mention }) => gone.has(mention));
  const region = await gather([...own.values(), ...goners], { seek: seekForms(runner), like: likeForms });
  const inside = new Set(region.map(({ mention }) => mention));
  const fresh = [...own].filter(([form]) => !inside.has(form)).map(([, form]) => form);
  const staying = region.filter(({ mention }) => !gone.has(mention));
  const placed = await placeGroups(runner, [...staying, ...fresh], {
    withdrawn: goners,
    decided,
    like: likeForms,
    wanted: wantedId,
    group: groupForms,
  });
  const places = new Map(placed.map(({ claim, to, base }): [string, Place] => [claim.mention, { to, base }]));
  const movers = staying.filter(({ mention, node, base }) => {
    const place = places.get(mention);
    return place && (place.to !== node || place.base !== base);
  });
  return linksWith(told, places, await movesWith(runner, article.id, movers, places));
}

/** The mentions that move where some forms are grouped anew, by what was decided since. */
export async function regroupLeaders(runner: Runner, forms: readonly KnownForm[]): Promise<Move[]> {
  const region = await gather(forms, { seek: seekForms(runner), like: likeForms });
  const placed = await placeGroups(runner, region, {
    withdrawn: [],
    decided: true,
    like: likeForms,
    wanted: wantedId,
    group: groupForms,
  });
  const moving = placed.filter(({ claim, to, base }) => claim.node !== to || claim.base !== base);
  const places = new Map(moving.map(({ claim, to, base }): [string, Place] => [claim.mention, { to, base }]));
  return movesWith(
    runner,
    '',
    moving.map(({ claim }) => claim),
    places,
  );
}

interface Place {
  readonly to: string;
  readonly base: string;
}

function linksWith(
  told: readonly { readonly name: string; readonly form: Form }[],
  places: ReadonlyMap<string, Place>,
  moves: readonly Move[],
): NounLinks {
  const of = (key: keyof Place) =>
    new Map(told.map(({ name, form }) => [name, places.get(encodeForm(form))?.[key] ?? '']));
  return { links: of('to'), bases: of('base'), moves };
}

async function knownForms(runner: Runner, forms: readonly KnownForm[]): Promise<ReadonlyMap<string, Place>> {
  const found = await seekForms(runner)(forms);
  return new Map(found.map(({ mention, node, base }) => [mention, { to: node ?? '', base: base ?? '' }]));
}

/** Those of the forms that no other article uses. */
async function withoutSupport(runner: Runner, article: string, forms: readonly KnownForm[]): Promise<KnownForm[]> {
  if (forms.length === 0) return [];
  const rows = forms.map((form) => ({ leader: form.node, form: storedForm(form) }));
  const elsewhere = await runner.run('read/link/forms-elsewhere', { article, rows });
  const used = new Set(elsewhere.map((row) => String(row.form)));
  return forms.filter((form) => !used.has(storedForm(form)));
}

async function movesWith(
  runner: Runner,
  article: string,
  forms: readonly KnownForm[],
  places: ReadonlyMap<string, Place>,
): Promise<Move[]> {
  if (forms.length === 0) return [];
  const rows = forms.map((form) => ({
    leader: form.node,
    form: storedForm(form),
    mention: form.mention,
    name: form.name,
  }));
  const found = await runner.run('read/link/articles-with-forms', { article, rows });
  return found.map((row) => ({
    article: String(row.article),
    mention: String(row.name),
    to: places.get(String(row.form))?.to ?? '',
    base: places.get(String(row.form))?.base ?? '',
  }));
}

/** The form as the graph's lists hold it. */
const storedForm = (form: KnownForm) => writtenForm(form, form.base === form.node ? null : form.base);

/** From the first form, which is the fullest name. */
function wantedId(group: readonly Form[]): string {
  const [first] = group;
  const side = group.find((form) => form.side !== null)?.side ?? null;
  return leaderId(first?.name ?? '', side === null ? null : (bodyAcronym(side) ?? localPart(side)));
}
