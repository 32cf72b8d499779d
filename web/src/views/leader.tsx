import { hrefOf } from '../address/route.js';
import { useAnswer } from '../api/use-answer.js';
import { LeaderDocument, type LeaderQuery } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { FactList, Facts, Stated } from '../parts/fact-list.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Missing } from '../parts/missing.js';
import { NodeLink } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { WhoSays } from '../parts/says.js';
import { VisitList } from '../parts/visit-list.js';
import { groupBy } from '../text/group.js';
import { counted } from '../text/words.js';

type Leader = NonNullable<LeaderQuery['leader']>;

/** All that articles tell of one leader. */
export function LeaderView({ id }: { id: string }) {
  const answer = useAnswer(LeaderDocument, { id });
  return (
    <Answered answer={answer}>{({ leader }) => (leader ? <Told leader={leader} /> : <Missing id={id} />)}</Answered>
  );
}

function Told({ leader }: { leader: Leader }) {
  const names = leader.aliases.filter((alias) => alias !== leader.name);
  return (
    <>
      <Heading over="Leader" title={leader.name}>
        {leader.name}
      </Heading>
      <div class="lead">
        {names.length > 0 && <span>also {names.join(', ')}</span>}
        {leader.unresolved && <span>Only the surname is known, so this may be somebody listed under a full name.</span>}
        <WhoSays evidence={leader.evidence} />
      </div>
      <FactList>
        <Facts name="Office" of={leader.offices}>
          {(office) => (
            <Stated by={office}>
              {office.name ?? 'Acts for'} {office.name && <span class="quiet">of</span>} <NodeLink node={office.of} />
            </Stated>
          )}
        </Facts>
      </FactList>
      <MeetingsSection
        title="Meetings"
        meetings={leader.meetings.nodes}
        total={leader.meetings.totalCount}
        none="No article tells of a meeting."
      />
      <Counterparts leader={leader} />
      <VisitList visits={leader.visits.nodes} />
    </>
  );
}

/** Whom the leader met, most often first, each leading to what is between the two. */
function Counterparts({ leader }: { leader: Leader }) {
  const others = leader.meetings.nodes.flatMap(({ participants }) =>
    participants.map(({ leader: other }) => other).filter(({ id }) => id !== leader.id),
  );
  const byId = [...groupBy(others, ({ id }) => id).values()].sort((a, b) => b.length - a.length);
  if (byId.length === 0) return null;
  return (
    <section aria-labelledby="counterparts">
      <h2 id="counterparts">Met with</h2>
      <ul class="plain">
        {byId.map((times) =>
          times.slice(0, 1).map((other) => (
            <li key={other.id}>
              <a class="thing is-leader" href={hrefOf({ view: 'between', a: leader.id, b: other.id })}>
                {other.name}
              </a>{' '}
              <span class="quiet">{counted(times.length, 'meeting')}</span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
