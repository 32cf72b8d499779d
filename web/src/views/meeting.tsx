import { hrefOf } from '../address/route.js';
import { useAnswer } from '../api/use-answer.js';
import { MeetingDocument, type MeetingQuery } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { FactList, Facts, Stated } from '../parts/fact-list.js';
import { KindAndStatus } from '../parts/meeting-parts.js';
import { MeetingTable } from '../parts/meeting-table.js';
import { Missing } from '../parts/missing.js';
import { NodeLink } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { WhoSays } from '../parts/says.js';
import { dateInWords } from '../text/dates.js';
import { uniqueBy } from '../text/group.js';
import { Timeline } from '../timeline/timeline.js';

type Meeting = NonNullable<MeetingQuery['meeting']>;

/** All that articles tell of one meeting. */
export function MeetingView({ id }: { id: string }) {
  const answer = useAnswer(MeetingDocument, { id });
  return (
    <Answered answer={answer}>{({ meeting }) => (meeting ? <Told meeting={meeting} /> : <Missing id={id} />)}</Answered>
  );
}

function Told({ meeting }: { meeting: Meeting }) {
  const before = meeting.precededBy.nodes.map(({ meeting }) => meeting);
  const after = meeting.followedBy.nodes.map(({ meeting }) => meeting);
  const inTime = uniqueBy([...before, meeting, ...after], ({ id }) => id);
  return (
    <>
      <Heading over={<KindAndStatus meeting={meeting} />} title={meeting.name}>
        {meeting.name}
      </Heading>
      <p class="lead">
        {meeting.date ? dateInWords(meeting.date) : 'No article tells when'}
        {meeting.place && ` in ${meeting.place.name}`}
        <WhoSays evidence={meeting.evidence} />
      </p>
      <MeetingFacts meeting={meeting} />
      <section aria-labelledby="in-time">
        <h2 id="in-time">Before and after</h2>
        {inTime.length > 1 ? (
          <>
            <Timeline items={inTime} current={meeting.id} />
            <MeetingTable meetings={inTime} />
          </>
        ) : (
          <p class="notice">No article says what it followed, or what followed it.</p>
        )}
        <p class="ask">
          <a href={hrefOf({ view: 'following', reference: meeting.id, sides: [], by: 'STATED' })}>
            Which meetings followed it?
          </a>
        </p>
      </section>
    </>
  );
}

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  return (
    <FactList>
      <Facts name="Date" of={meeting.dates}>
        {(fact) => (
          <Stated by={fact}>
            <NodeLink node={fact.date} />
            {!fact.preferred && ' (less well supported)'}
          </Stated>
        )}
      </Facts>
      <Facts name="Place" of={meeting.places}>
        {(fact) => (
          <Stated by={fact}>
            <NodeLink node={fact.place} />
            {fact.place.country && (
              <>
                , <NodeLink node={fact.place.country} />
              </>
            )}
            {!fact.preferred && ' (less well supported)'}
          </Stated>
        )}
      </Facts>
      <Facts name="Sides" of={meeting.parties}>
        {(fact) => <Stated by={fact}>{<NodeLink node={fact.party} />}</Stated>}
      </Facts>
      <Facts name="Took part" of={meeting.participants}>
        {(fact) => <Stated by={fact}>{<NodeLink node={fact.leader} />}</Stated>}
      </Facts>
      <Facts name="Session of" of={meeting.sessionOf}>
        {(fact) => <Stated by={fact}>{<NodeLink node={fact.body} />}</Stated>}
      </Facts>
      <Facts name="On the margins of" of={meeting.marginsOf}>
        {(fact) => <Stated by={fact}>{<NodeLink node={fact.meeting} />}</Stated>}
      </Facts>
      <Facts name="About" of={meeting.topics}>
        {(fact) => <Stated by={fact}>{<NodeLink node={fact.topic} />}</Stated>}
      </Facts>
      <Facts name="Produced" of={meeting.outcomes}>
        {(fact) => <Stated by={fact}>{<NodeLink node={fact.outcome} />}</Stated>}
      </Facts>
      <Facts name="Came after" of={meeting.precededBy.nodes}>
        {(fact) => (
          <Stated by={fact}>
            <NodeLink node={fact.meeting} />
          </Stated>
        )}
      </Facts>
      <Facts name="Was followed by" of={meeting.followedBy.nodes}>
        {(fact) => (
          <Stated by={fact}>
            <NodeLink node={fact.meeting} />
          </Stated>
        )}
      </Facts>
    </FactList>
  );
}
