import fc from 'fast-check';
import { type Telling, telling } from './articles.js';

const NAMES = ['Fumio Kishida', 'KISHIDA Fumio', 'Kishida', 'Hiro Kishida', 'Lee Jae-myung', 'Lee Jae Myung', 'Lee'];
const anyDate = fc.constantFrom(
  null,
  '2025-08',
  '2025-08-23',
  '2025-08-24',
  '2025',
  'XXXX-08-23',
  '2025-08-23/2025-08-24',
);

const anyLeader = fc.record({
  name: fc.constantFrom(...NAMES),
  office: fc.constantFrom(null, 'President', 'Foreign Minister'),
  represents: fc.constantFrom(null, 'JP', 'KR'),
});

const anyMeeting = fc.record({
  name: fc.constantFrom('summit', 'August summit', 'Vice-Ministerial Dialogue on Cyber', 'Dialogue on Cyber', 'talks'),
  kind: fc.constantFrom('summit', 'ministerial', 'conference'),
  status: fc.constantFrom('held', 'planned', 'cancelled'),
  date: anyDate,
  place: fc.constantFrom(null, 'Tokyo', 'Busan'),
  parties: fc.subarray(['JP', 'KR', 'US']),
  participants: fc.subarray(NAMES, { maxLength: 2 }),
  body: fc.constantFrom(null, 'Cyber Dialogue'),
  topics: fc.subarray(['trade', 'Trade']),
});

const anyVisit = fc.record({
  leader: fc.constantFrom(...NAMES),
  to: fc.constantFrom(null, 'Tokyo'),
  country: fc.constantFrom(null, 'JP'),
  date: anyDate,
});

const anySaid = fc.record({
  leaders: fc.uniqueArray(anyLeader, { selector: ({ name }) => name, maxLength: 4 }),
  bodies: fc.constantFrom([], [{ name: 'Cyber Dialogue', members: ['JP'] }]),
  meetings: fc.array(anyMeeting, { maxLength: 3 }),
  visits: fc.array(anyVisit, { maxLength: 2 }),
});

/** What article `id` says in one version: about few people and meetings in many ways, so that much of it may be the same, or not quite. */
export function anyTelling(id: string): fc.Arbitrary<Telling> {
  const published = fc.constantFrom(null, '2025-08-01', '2025-09-01');
  return fc.tuple(anySaid, published, fc.nat()).map(([said, day, version]) => {
    const [outcome] = said.meetings.length > 0 ? [{ name: 'joint statement', meeting: 'm1' }] : [];
    const follows = said.meetings.length > 1 ? [{ from: 'm2', to: 'm1' }] : [];
    return telling(id, { ...said, outcomes: outcome ? [outcome] : [], follows }, day, version);
  });
}
