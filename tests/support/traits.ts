import type { MeetingTraits } from '../../ingest/link/traits.js';

/** A summit of Korea and Japan of which nothing else is known, but for what is given. */
export const traits = (some: Partial<MeetingTraits>): MeetingTraits => ({
  id: 'meeting:x',
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
