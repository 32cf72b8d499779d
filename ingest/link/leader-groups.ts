import { fold, foldedWords } from '../../src/model/fold.js';
import { components } from './components.js';
import { encodeForm, type Form } from './form.js';
import { isBare, matchNames, shareLookup } from './names.js';

/** Whether two forms, each by itself, may mean one person. */
export function likeForms(a: Form, b: Form): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  return shareLookup(a.name, b.name) && matchNames(a.name, b.name) !== 'no';
}

/**
 * Which forms mean one person. Full names of one side come together if they have the same words, or if one is another spelling or a part
 * of the other and of nobody else's; then those without a side, if there is one such name; last bare surnames, where side and office leave
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

/** People of the form's side whose names have the same words; if there are none, those with another spelling or a part of it. */
function whoseFullName<F extends Form>({ name, side }: Form, people: readonly F[][]): F[][] {
  const ofSide = people.filter((person) => person.some((form) => form.side === side));
  const matches = (person: readonly Form[]) => person.map((form) => matchNames(name, form.name));
  const same = ofSide.filter((person) => matches(person).includes('same'));
  return same.length > 0 ? same : ofSide.filter((person) => matches(person).every((match) => match !== 'no'));
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
