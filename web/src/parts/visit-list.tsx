import type { VisitLineFragment } from '../generated/graphql.js';
import { dateInShort } from '../text/dates.js';
import { nameOf } from '../text/labels.js';
import { STATUSES } from '../text/words.js';
import { Named } from './node-link.js';
import { WhoSays } from './says.js';

/** Visits in the order given, each with its sentences; nothing at all if there are none. */
export function VisitList({ visits }: { visits: readonly VisitLineFragment[] }) {
  if (visits.length === 0) return null;
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">
        Visits <span class="count">{visits.length}</span>
      </h2>
      <ul class="plain">
        {visits.map((visit) => (
          <li key={visit.id} class="fact">
            <span class="value">
              <span class="date">{visit.date ? dateInShort(visit.date) : 'no date told'}</span>{' '}
              <Named label="Visit" id={visit.id} name={nameOf(visit)} />
              {visit.status !== 'HELD' && (
                <span class={`status is-${STATUSES[visit.status]}`}>{STATUSES[visit.status]}</span>
              )}
            </span>
            <WhoSays evidence={visit.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
