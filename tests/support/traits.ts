import fc from 'fast-check';
import type { MeetingTraits } from '../../ingest/link/traits.js';

/** A summit of Korea and Japan of which nothing else is known, but for what is given. */
export const traits = (some: Partial<MeetingTraits>): MeetingTraits => ({
  names: ['summit'],
  kind: 'summit',
  dates: [],
  parties: ['JP', 'KR'],
  participants: [],
  places: [],
  placeCountries: [],
  body: null,
  ...some,
});

const some = <T>(...values: readonly T[]) => fc.subarray([...values]);

/** Meetings of a few sides, people, days and names, so that many of them are alike. */
export const anyTraits: fc.Arbitrary<MeetingTraits> = fc.record({
  names: fc
    .constantFrom('summit', 'August summit', 'Nuclear Consultative Group', 'consultative group on nuclear', 'talks')
    .map((name) => [name]),
  kind: fc.constantFrom('summit', 'ministerial', 'official', 'conference'),
  dates: fc.constantFrom(
    [],
    ['2025-08'],
    ['2025-08-31'],
    ['2025-09-01'],
    ['2025'],
    ['2025-08-30/2025-09-02'],
    ['XXXX-08-31'],
    ['2024/2026'],
  ),
  parties: some('JP', 'KR', 'US', 'CN'),
  participants: some('Lee Jae-myung|KR', 'Ishiba Shigeru|JP', 'Shigeru Ishiba|JP', 'Trump|US'),
  places: fc.constantFrom([], ['Tokyo'], ['Busan']),
  placeCountries: fc.constantFrom([], ['JP']),
  body: fc.constantFrom(null, null, 'body:quad'),
});
