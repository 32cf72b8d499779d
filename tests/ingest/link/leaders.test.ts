import { expect, test } from '@jest/globals';
import { type KnownLeader, sameLeader } from '../../../ingest/link/leaders.js';
import { leader } from '../../support/articles.js';

const known = (id: string, names: string[], side: string | null, ...offices: string[]): KnownLeader => ({
  id,
  names,
  sides: side ? [side] : [],
  offices,
});
const FUMIO = known('fumio', ['Fumio Kishida', 'Kishida'], 'country:JP', 'Foreign Minister');
const NOBUO = known('nobuo', ['Nobuo Kishi'], 'country:JP');
const HIRO = known('hiro', ['Hiro Kishida'], 'country:JP', 'Defense Minister');
const CROWN_PRINCE = known('mbs', ['Mohammed bin Salman'], 'country:SA', 'Crown Prince');
const SURNAME = known('surname', ['Kishida'], 'country:JP');
const NOWHERE = known('nowhere', ['Kishida'], null);
const GUTERRES = known('guterres', ['António Guterres'], 'body:united-nations');
const SHOUKRY = known('shoukry', ['Sameh Shoukry'], 'country:EG');

test.each<[string, string, string | null, string | null, KnownLeader[], string | null]>([
  ['a full name in other words order', 'KISHIDA Fumio', 'JP', null, [FUMIO, NOBUO], 'fumio'],
  ['a full name whose side is not told', 'Fumio Kishida', null, null, [FUMIO], 'fumio'],
  ['a full name in a new office', 'Fumio Kishida', 'JP', 'Prime Minister', [FUMIO], 'fumio'],
  ['a full name of another side', 'Fumio Kishida', 'KR', null, [FUMIO], null],
  ['somebody of the same surname, by which articles called the first', 'Hiro Kishida', 'JP', null, [FUMIO], null],
  ['a surname of one', 'Kishida', 'JP', 'Foreign Minister', [FUMIO, NOBUO], 'fumio'],
  ['a surname whose office is not told', 'Kishida', 'JP', null, [FUMIO], 'fumio'],
  ['a surname in another office', 'Kishida', 'JP', 'Prime Minister', [FUMIO], null],
  ['a surname of two, one of whom has the office', 'Kishida', 'JP', 'Foreign Minister', [FUMIO, HIRO], 'fumio'],
  ['a surname of two', 'Kishida', 'JP', null, [FUMIO, HIRO], null],
  ['a surname of no side', 'Kishida', null, null, [FUMIO], null],
  ['a surname of no side, known as such', 'Kishida', null, null, [FUMIO, SURNAME, NOWHERE], 'nowhere'],
  ['a surname, known as such', 'Kishida', 'JP', null, [SURNAME], 'surname'],
  ['the full name of a surname', 'Fumio Kishida', 'JP', null, [SURNAME], 'surname'],
  ['the full name of a surname of another side', 'Fumio Kishida', 'US', null, [SURNAME], null],
  ['a king of a prince’s name', 'Salman', 'SA', 'King', [CROWN_PRINCE], null],
  ['a high official of a body', 'Guterres', 'UN', null, [GUTERRES], 'guterres'],
  ['another spelling', 'Sameh Shokry', 'EG', null, [SHOUKRY], 'shoukry'],
  ['another spelling on another side', 'Sameh Shokry', 'JO', null, [SHOUKRY], null],
  ['nobody', 'Lee Jae-myung', 'KR', null, [], null],
])('%s', (_, name, represents, office, others, expected) => {
  expect(sameLeader(leader({ name, represents, office }), others)).toBe(expected);
  expect(sameLeader(leader({ name, represents, office }), [...others].reverse())).toBe(expected);
});
