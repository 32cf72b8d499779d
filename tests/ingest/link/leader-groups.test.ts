import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Form, formKeys } from '../../../ingest/link/form.js';
import { groupForms, likeForms } from '../../../ingest/link/leader-groups.js';

const form = (name: string, code: string | null, office: string | null = null): Form => ({
  name,
  side: code && (code === 'UN' ? 'body:united-nations' : `country:${code}`),
  office,
});
const FUMIO = form('Fumio Kishida', 'JP', 'Foreign Minister');
const NOBUO = form('Nobuo Kishi', 'JP');
const HIRO = form('Hiro Kishida', 'JP', 'Defense Minister');
const CROWN_PRINCE = form('Mohammed bin Salman', 'SA', 'Crown Prince');
const SHOUKRY = form('Sameh Shoukry', 'EG');

const names = (forms: readonly Form[]) => groupForms(forms).map((group) => group.map(({ name }) => name));

test.each<[string, Form, Form[], number | null]>([
  ['a full name in other words order', form('KISHIDA Fumio', 'JP'), [FUMIO, NOBUO], 0],
  ['a full name whose side is not told', form('Fumio Kishida', null), [FUMIO], 0],
  [
    'a full name of two sides, which is not told',
    form('Fumio Kishida', null),
    [FUMIO, form('Fumio Kishida', 'US')],
    null,
  ],
  ['a full name in a new office', form('Fumio Kishida', 'JP', 'Prime Minister'), [FUMIO], 0],
  ['a full name of another side', form('Fumio Kishida', 'KR'), [FUMIO], null],
  ['somebody of the same surname', form('Hiro Kishida', 'JP'), [FUMIO], null],
  ['a surname of one', form('Kishida', 'JP', 'Foreign Minister'), [FUMIO, NOBUO], 0],
  ['a surname whose office is not told', form('Kishida', 'JP'), [FUMIO], 0],
  ['a surname in another office', form('Kishida', 'JP', 'Prime Minister'), [FUMIO], null],
  ['a surname of two, one of whom has the office', form('Kishida', 'JP', 'Foreign Minister'), [FUMIO, HIRO], 0],
  ['a surname of two', form('Kishida', 'JP'), [FUMIO, HIRO], null],
  ['a surname of no side', form('Kishida', null), [FUMIO], null],
  ['a surname, known as such', form('Kishida', 'JP', 'Foreign Minister'), [form('Kishida', 'JP')], 0],
  ['a surname of another side', form('Fumio Kishida', 'US'), [form('Kishida', 'JP')], null],
  ['a king of a prince’s name', form('Salman', 'SA', 'King'), [CROWN_PRINCE], null],
  ['a high official of a body', form('Guterres', 'UN'), [form('António Guterres', 'UN')], 0],
  ['another spelling', form('Sameh Shokry', 'EG'), [SHOUKRY], 0],
  ['another spelling on another side', form('Sameh Shokry', 'JO'), [SHOUKRY], null],
  [
    'a part of two names',
    form('Mohammed bin Salman', 'SA'),
    [form('Mohammed bin Salman Al Saud', 'SA'), form('Mohammed bin Salman Al Thani', 'SA')],
    0,
  ],
  ['nobody', form('Lee Jae-myung', 'KR'), [], null],
])('%s', (_, one, others, expected) => {
  const group = groupForms([...others, one]).find((forms) => forms.includes(one));
  expect(group?.filter((other) => other !== one)[0] ?? null).toBe(
    expected === null ? null : (others[expected] ?? null),
  );
  expect(names([one, ...others])).toEqual(names([...others, one]));
});

test('a surname comes to its owner whichever is known first, and leaves when a second owner is known', () => {
  const surname = form('Kishida', 'JP');
  expect(names([surname, FUMIO])).toEqual([['Fumio Kishida', 'Kishida']]);
  expect(names([surname, FUMIO, HIRO])).toEqual([['Fumio Kishida'], ['Hiro Kishida'], ['Kishida']]);
});

const anyForm = fc.record({
  name: fc.constantFrom(
    'Kishida',
    'Fumio Kishida',
    'Kishida Fumio',
    'F. Kishida',
    'Hiro Kishida',
    'Lee Jae-myung',
    'Lee Jaemyung',
    'Jae Lee',
    'Fumio',
  ),
  side: fc.constantFrom(null, 'country:JP', 'country:KR'),
  office: fc.constantFrom(null, 'President', 'Minister'),
});

test('the same forms give the same people in whatever order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyForm, { selector: (one) => JSON.stringify(one) }), (forms) => {
      expect(groupForms([...forms].reverse())).toEqual(groupForms(forms));
    }),
  );
});

test('forms that may be one share a key', () => {
  fc.assert(
    fc.property(anyForm, anyForm, (a, b) => {
      expect(likeForms(b, a)).toBe(likeForms(a, b));
      if (!likeForms(a, b)) return;
      const { stored } = formKeys(b);
      expect(formKeys(a).sought.some((key) => stored.includes(key))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
