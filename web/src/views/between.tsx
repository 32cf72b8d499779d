import { useAnswer } from '../api/use-answer.js';
import { BetweenDocument, type BetweenQuery } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Named, NodeLink } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { VisitList } from '../parts/visit-list.js';
import { dateInWords, daysInWords } from '../text/dates.js';
import { counted } from '../text/words.js';
import { BetweenChoice } from './between-choice.js';

type Relationship = BetweenQuery['relationship'];

/** What is between two leaders: their meetings, visits, topics, and the longest time without a meeting. */
export function BetweenView({ a, b }: { a: string; b: string }) {
  const answer = useAnswer(BetweenDocument, { a, b });
  if (answer.state === 'failed' && ['AMBIGUOUS', 'NOT_FOUND'].includes(answer.failure.code)) {
    return <BetweenChoice a={a} b={b} why={answer.failure.message} />;
  }
  return <Answered answer={answer}>{({ relationship }) => <Told between={relationship} />}</Answered>;
}

function Told({ between }: { between: Relationship }) {
  const { a, b, topics } = between;
  return (
    <>
      <Heading over="Between two leaders" title={`${a.name} and ${b.name}`}>
        <Named label="Leader" id={a.id} name={a.name} /> and <Named label="Leader" id={b.id} name={b.name} />
      </Heading>
      <Summary between={between} />
      <MeetingsSection
        title="Meetings and calls"
        meetings={between.meetings}
        none="No article tells of a meeting of the two."
      />
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">What they talk about</h2>
          <ul class="topics">
            {topics.map(({ topic, count }) => (
              <li key={topic.id}>
                <NodeLink node={topic} /> {count > 1 && <span class="count">{counted(count, 'meeting')}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <VisitList visits={between.visits} />
    </>
  );
}

function Summary({ between }: { between: Relationship }) {
  const { firstMeeting, lastMeeting, longestSilence, meetings } = between;
  if (!firstMeeting || !lastMeeting) return null;
  const held = meetings.filter(({ status }) => status === 'HELD').length;
  return (
    <dl class="figures">
      <Figure name="Met" value={held === 1 ? 'once' : `${held} times`} />
      <Figure
        name="First"
        value={firstMeeting.date ? dateInWords(firstMeeting.date) : 'no date told'}
        of={firstMeeting}
      />
      {lastMeeting.id !== firstMeeting.id && (
        <Figure
          name="Last"
          value={lastMeeting.date ? dateInWords(lastMeeting.date) : 'no date told'}
          of={lastMeeting}
        />
      )}
      {longestSilence && (
        <div>
          <dt>Longest silence</dt>
          <dd>{daysInWords(longestSilence.days)}</dd>
          <dd>
            from <NodeLink node={longestSilence.after} /> to <NodeLink node={longestSilence.before} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Figure({ name, value, of }: { name: string; value: string; of?: { id: string; name: string } }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {of && (
        <dd>
          <Named label="Meeting" id={of.id} name={of.name} />
        </dd>
      )}
    </div>
  );
}
