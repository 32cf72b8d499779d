import { fold, foldedWords } from '../../src/model/fold.js';
import { labelOf } from '../../src/model/ids.js';
import { components } from './components.js';
import { encodeForm, type Form } from './form.js';
import { isBare, matchNames, shareLookup } from './names.js';

/** Whether two forms, each by itself, may mean one person. */
export function likeForms(a: Form, b: Form): boolean {
  if (ofTwoStates(a.side, b.side) || !shareLookup(a.name, b.name)) return false;
  const match = matchNames(a.name, b.name);
  return haveTwoSides(a, b) ? match === 'same' && !isBare(a.name) : match !== 'no';
}

const haveTwoSides = (a: Form, b: Form) => a.side !== null && b.side !== null && a.side !== b.side;

/** Nobody acts for two states; a minister who chairs a body, or a former president who mediates for one, acts for both. */
function ofTwoStates(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && isState(a) && isState(b);
}

const isState = (side: string) => labelOf(side) === 'Country';

/**
 * Which forms mean one person. Full names come together if they have the same words and are not of two states, or, of one side, if one is another spelling or a
 * part of the other and of nobody else's; then those without a side, if there is one such name; last bare surnames, where side and office leave
 * one person ("King Salman" is not Crown Prince Mohammed bin Salman). Whoever fits two people is neither. The same forms give
 * the same groups, in whatever order they are handed over.
 */
export function groupForms<F extends Form>(forms: readonly F[]): F[][] {
  return components(inOrder(forms), likeForms).flatMap(groupTogether);
}

/** Longer names first: a shorter one then finds all that it may be a part of. */
function inOrder<F extends Form>(forms: readonly F[]): F[] {
  const keyed = forms.map((form) => ({ form, words: foldedWords(form.name).length, key: encodeForm(form) }));
  return keyed
    .sort((a, b) => b.words - a.words || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ form }) => form);
}

function groupTogether<F extends Form>(forms: readonly F[]): F[][] {
  const people: F[][] = [];
  const full = forms.filter(({ name }) => !isBare(name));
  const bare = forms.filter(({ name }) => isBare(name));
  for (const form of full.filter(({ side }) => side !== null)) put(people, form, whoseFullName(form, people));
  for (const form of full.filter(({ side }) => side === null)) put(people, form, whoseSame(form, people));
  const named = people.map((person) => [...person]);
  const others: F[][] = [];
  for (const form of [...bare.filter(hasOffice), ...bare.filter((form) => !hasOffice(form))]) {
    const fits = named.flatMap((person, at) => (mayMean(form, person) ? [at] : []));
    const [only] = fits;
    if (only !== undefined && fits.length === 1) people[only]?.push(form);
    else put(others, form, whoseSurname(form, others));
  }
  return [...people, ...others];
}

const hasOffice = ({ office }: Form) => office !== null;

function put<F extends Form>(people: F[][], form: F, found: readonly F[][]): void {
  const [only] = found;
  if (only && found.length === 1) only.push(form);
  else people.push([form]);
}

/** People, of no other state, whose names have the same words; if there are none, those of the side with another spelling or a part of it. */
function whoseFullName<F extends Form>({ name, side }: Form, people: readonly F[][]): F[][] {
  const matches = (person: readonly Form[]) => person.map((form) => matchNames(name, form.name));
  const noOtherState = people.filter((person) => person.every((form) => !ofTwoStates(form.side, side)));
  const same = noOtherState.filter((person) => matches(person).includes('same'));
  const ofSide = same.filter((person) => person.some((form) => form.side === side));
  if (ofSide.length > 0 || same.length > 0) return ofSide.length > 0 ? ofSide : same;
  const close = people.filter((person) => person.some((form) => form.side === side));
  return close.filter((person) => matches(person).every((match) => match !== 'no'));
}

/** People of any side whose names have the same words. */
function whoseSame<F extends Form>({ name }: Form, people: readonly F[][]): F[][] {
  return people.filter((person) => person.some((form) => matchNames(name, form.name) === 'same'));
}

/** Whether a bare surname may mean somebody known by full names: of its side, told or not, and of no other office. */
export function mayMean(bare: Form, person: readonly Form[]): boolean {
  return (
    bare.side !== null &&
    person.some(({ side }) => side === bare.side) &&
    person.every((form) => matchNames(bare.name, form.name) !== 'no') &&
    officesAgree(bare.office, person)
  );
}

/** People known by the same surname alone, of the same side and no other office. */
function whoseSurname<F extends Form>({ name, side, office }: Form, people: readonly F[][]): F[][] {
  return people.filter(
    (person) =>
      person.every((form) => form.side === side) &&
      person.some((form) => matchNames(name, form.name) === 'same') &&
      officesAgree(office, person),
  );
}

function officesAgree(office: string | null, person: readonly Form[]): boolean {
  const offices = person.flatMap((form) => (form.office === null ? [] : [fold(form.office)]));
  return office === null || offices.length === 0 || offices.includes(fold(office));
}
