import { useAnswer } from '../api/use-answer.js';
import { OutcomeDocument } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Missing } from '../parts/missing.js';
import { Heading } from '../parts/page.js';
import { Says } from '../parts/says.js';

/** A document or deal, the meeting that produced it, and the sentences that tell of it. */
export function OutcomeView({ id }: { id: string }) {
  const answer = useAnswer(OutcomeDocument, { id });
  return (
    <Answered answer={answer}>
      {({ outcome }) =>
        outcome ? (
          <>
            <Heading over={`Outcome, ${outcome.kind.toLowerCase()}`} title={outcome.name}>
              {outcome.name}
            </Heading>
            <Says evidence={outcome.evidence} />
            <MeetingsSection
              title="Came out of"
              meetings={outcome.meetings}
              none="No article tells which meeting produced it."
            />
          </>
        ) : (
          <Missing id={id} />
        )
      }
    </Answered>
  );
}
