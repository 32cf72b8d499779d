import { useAnswer } from '../api/use-answer.js';
import { BetweenDocument, type BetweenQuery } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Named, NodeLink } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { VisitList } from '../parts/visit-list.js';
import { dateInWords, daysInWords } from '../text/dates.js';
import { nameOf } from '../text/labels.js';
import { counted } from '../text/words.js';
import { BetweenChoice } from './between-choice.js';

type Relationship = BetweenQuery['relationship'];

/** What is between two leaders, states or bodies: their meetings, visits, topics, and the longest time without a meeting. */
export function BetweenView({ a, b }: { a: string; b: string }) {
  const answer = useAnswer(BetweenDocument, { a, b });
  if (answer.state === 'failed' && ['AMBIGUOUS', 'NOT_FOUND'].includes(answer.failure.code)) {
    return <BetweenChoice a={a} b={b} why={answer.failure.message} />;
  }
  return <Answered answer={answer}>{({ relationship }) => <Told between={relationship} />}</Answered>;
}

function Told({ between }: { between: Relationship }) {
  const { a, b, topics } = between;
  const meetings = [...between.meetings.nodes, ...between.calls.nodes].sort(byStart);
  const visits = between.travel.flatMap((way) => way.visits).sort(byStart);
  return (
    <>
      <Heading
        over={a.__typename === 'Leader' && b.__typename === 'Leader' ? 'Between two leaders' : 'Between two sides'}
        title={`${nameOf(a)} and ${nameOf(b)}`}
      >
        <NodeLink node={a} /> and <NodeLink node={b} />
      </Heading>
      <Summary between={between} held={meetings.filter(({ status }) => status === 'HELD').length} />
      <MeetingsSection
        title="Meetings and calls"
        meetings={meetings}
        total={between.meetings.totalCount + between.calls.totalCount}
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
      <VisitList visits={visits} />
    </>
  );
}

/** Earliest first, those without a date last. */
function byStart(one: { start?: string | null }, other: { start?: string | null }): number {
  return (one.start ?? '9999') < (other.start ?? '9999') ? -1 : 1;
}

function Summary({ between, held }: { between: Relationship; held: number }) {
  const { firstContact, lastContact, longestSilence } = between;
  if (!firstContact || !lastContact) return null;
  return (
    <dl class="figures">
      <Figure name="Met" value={held === 1 ? 'once' : `${held} times`} />
      <Figure
        name="First"
        value={firstContact.date ? dateInWords(firstContact.date) : 'no date told'}
        of={firstContact}
      />
      {lastContact.id !== firstContact.id && (
        <Figure
          name="Last"
          value={lastContact.date ? dateInWords(lastContact.date) : 'no date told'}
          of={lastContact}
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
