import type { Route } from '../address/route.js';
import { type Answer, useAnswer } from '../api/use-answer.js';
import { FollowingDocument, ResolveDocument, type ResolveQuery } from '../generated/graphql.js';
import { Answered, Nothing } from '../parts/answered.js';
import { Heading } from '../parts/page.js';
import { Candidates } from './following-candidates.js';
import { FollowingForm } from './following-form.js';
import { FollowingList } from './following-list.js';

export type Question = Extract<Route, { view: 'following' }>;

/** Which meetings followed another: the question, what its words refer to, and the answer in time. */
export function FollowingView({ question }: { question: Question }) {
  const { reference } = question;
  const meant = useAnswer(ResolveDocument, { reference, sides: sidesOf(question) });
  const [best] = meant.state === 'ready' ? meant.data.resolve : [];
  const named = reference.startsWith('meeting:') ? (best?.meeting.name ?? 'meeting') : reference;
  const title = `Which meetings followed the ${named.replace(/^the /i, '')}?`;
  return (
    <>
      <Heading over="Question" title={title}>
        {title}
      </Heading>
      <FollowingForm key={JSON.stringify(question)} question={question} />
      <Reply question={question} meant={meant} />
    </>
  );
}

function sidesOf({ sides }: Question): string[] | null {
  return sides.length > 0 ? [...sides] : null;
}

function Reply({ question, meant }: { question: Question; meant: Answer<ResolveQuery> }) {
  const { reference, by } = question;
  const answer = useAnswer(FollowingDocument, { reference, sides: sidesOf(question), by });
  if (answer.state === 'failed' && ['AMBIGUOUS', 'NOT_FOUND'].includes(answer.failure.code)) {
    return (
      <Answered answer={meant}>
        {({ resolve }) =>
          resolve.length > 0 ? (
            <Candidates question={question} candidates={resolve} fitting={answer.failure.candidates.length} />
          ) : (
            <Nothing>{answer.failure.message}</Nothing>
          )
        }
      </Answered>
    );
  }
  const after = meant.state === 'ready' ? (meant.data.resolve[0]?.meeting ?? null) : null;
  return (
    <Answered answer={answer}>{({ meetings }) => <FollowingList after={after} meetings={meetings} by={by} />}</Answered>
  );
}
