import type { Basis } from '../address/route.js';
import type { FollowingQuery, MeetingLineFragment } from '../generated/graphql.js';
import { Nothing } from '../parts/answered.js';
import { At, KindAndStatus, Sides } from '../parts/meeting-parts.js';
import { Named } from '../parts/node-link.js';
import { Says } from '../parts/says.js';
import { dateInWords } from '../text/dates.js';
import { counted } from '../text/words.js';
import { Timeline } from '../timeline/timeline.js';

interface Props {
  /** The meeting that the question is about; null until it is known. */
  readonly after: MeetingLineFragment | null;
  readonly meetings: FollowingQuery['meetings'];
  readonly by: Basis;
}

/** The answer: the meetings in time, each with the sentence that says so. */
export function FollowingList({ after, meetings, by }: Props) {
  const nodes = meetings.edges.map(({ node }) => node);
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">
        {counted(meetings.totalCount, 'meeting')}
        {after && (
          <>
            {' after '}
            <Named label="Meeting" id={after.id} name={after.name} />
            {after.date && <span class="quiet">, {dateInWords(after.date)}</span>}
          </>
        )}
      </h2>
      {nodes.length === 0 ? (
        <Nothing>
          {by === 'STATED'
            ? 'No article says that a meeting came after it; asking by date alone may find some.'
            : 'The graph has no later meeting of the same sides.'}
        </Nothing>
      ) : (
        <>
          <Timeline items={after ? [after, ...nodes] : nodes} {...(after && { current: after.id })} />
          <ol class="answer">
            {meetings.edges.map(({ node, follows }) => (
              <li key={node.id} class={`is-${node.status.toLowerCase()}`}>
                <p class="date">{node.date ? dateInWords(node.date) : 'no date told'}</p>
                <h3>
                  <Named label="Meeting" id={node.id} name={node.name} />
                </h3>
                <p class="line">
                  <KindAndStatus meeting={node} />
                  <At place={node.place} />
                  <Sides parties={node.parties} />
                </p>
                {follows && follows.evidence.length > 0 && <Says evidence={follows.evidence} />}
                {follows?.basis === 'CHRONOLOGY' && <p class="quiet">By date alone: no article says so.</p>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
