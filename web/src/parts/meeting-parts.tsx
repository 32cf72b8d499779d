import type { MeetingLineFragment } from '../generated/graphql.js';
import { KINDS, STATUSES } from '../text/words.js';
import { Named } from './node-link.js';

/** Kind, and what is not simply held. */
export function KindAndStatus({ meeting }: { meeting: Pick<MeetingLineFragment, 'kind' | 'status'> }) {
  return (
    <span class="kind">
      {KINDS[meeting.kind]}
      {meeting.status !== 'HELD' && (
        <span class={`status is-${STATUSES[meeting.status]}`}>{STATUSES[meeting.status]}</span>
      )}
    </span>
  );
}

/** The sides of a meeting as links, bodies by their abbreviation; nothing where no article names any. */
export function Sides({ parties }: { parties: MeetingLineFragment['parties'] }) {
  if (parties.length === 0) return null;
  return (
    <span class="sides">
      {parties.map(({ party }) => (
        <Named
          key={party.id}
          label={party.__typename}
          id={party.id}
          name={(party.__typename === 'Body' && party.acronym) || party.name}
        />
      ))}
    </span>
  );
}

/** The place of a meeting as a link, or nothing where no article names it. */
export function At({ place }: { place: MeetingLineFragment['place'] }) {
  return place ? <Named label="Place" id={place.id} name={place.name} /> : null;
}
