import type { Evidence } from '../../src/model/extraction.js';
import type { MeetingKind } from '../../src/model/vocabulary.js';
import type { Encounter } from './encounter.js';
import { evidenceOf } from './evidence.js';
import type { MeetingRecord } from './meeting-record.js';

/**
 * The words behind what a meeting is: its name, kind, status, day, place, sides, body, and the event on whose margins it took place.
 * @param telling the one that names it
 */
export function meetingEvidence(record: MeetingRecord, telling: Encounter, kind: MeetingKind): Evidence[] {
  const { date, dateSpan, place, placeSpan, sides } = record;
  return [
    named(telling, telling.noun ? 'meeting.noun' : 'meeting.verb', 'name'),
    ofKind(record, telling, kind),
    record.statusSpan ?? named(telling, 'status.told', 'status'),
    ...(date !== null && dateSpan ? [dateSpan] : []),
    ...(place !== null && placeSpan ? [placeSpan] : []),
    ...sides.values(),
    ...(record.body ? [ofBody(record, telling)] : []),
    ...(record.marginsOf ? [ofMargins(record, telling)] : []),
  ];
}

const named = ({ reading, name }: Encounter, rule: string, supports: string) =>
  evidenceOf(reading, name.from, name.to, rule, supports);

/** The noun that says the kind ("summit", "phone call"), else the telling, from whose people and sides it follows. */
function ofKind({ tellings, byPhone }: MeetingRecord, telling: Encounter, kind: MeetingKind): Evidence {
  const said = tellings.find(({ noun }) => noun?.kind === kind);
  const called = byPhone ? tellings.find((one) => one.byPhone) : undefined;
  return named(said ?? called ?? telling, said || called ? 'kind.said' : 'kind.of-ranks', 'kind');
}

/** The body's name where a telling has it, else the noun whose series is the body's. */
function ofBody({ tellings, body }: MeetingRecord, telling: Encounter): Evidence {
  for (const { noun, reading } of tellings) {
    const mention = noun?.body ?? reading.bodies.find((one) => body !== null && one.name === body.name);
    if (mention) return evidenceOf(reading, mention.from, mention.to, 'body.named', 'body');
  }
  return named(telling, 'body.of-series', 'body');
}

function ofMargins({ tellings }: MeetingRecord, telling: Encounter): Evidence {
  const event = tellings.find(({ marginsOf }) => marginsOf !== null)?.marginsOf;
  return event ? named(event, 'margins.named', 'marginsOf') : named(telling, 'margins.told', 'marginsOf');
}
