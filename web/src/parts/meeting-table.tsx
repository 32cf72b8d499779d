import type { MeetingLineFragment } from '../generated/graphql.js';
import { dateInShort } from '../text/dates.js';
import { At, KindAndStatus, Sides } from './meeting-parts.js';
import { Named } from './node-link.js';

/** Meetings in the order given: date, name, kind, place, sides. */
export function MeetingTable({ meetings }: { meetings: readonly MeetingLineFragment[] }) {
  return (
    <table class="meetings">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Meeting</th>
          <th scope="col">Place</th>
          <th scope="col">Sides</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id} class={`is-${meeting.status.toLowerCase()}`}>
            <td class="date">{meeting.date ? dateInShort(meeting.date) : 'no date told'}</td>
            <th scope="row">
              <Named label="Meeting" id={meeting.id} name={meeting.name} /> <KindAndStatus meeting={meeting} />
            </th>
            <td>
              <At place={meeting.place} />
            </td>
            <td>
              <Sides parties={meeting.parties} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
