import { useAnswer } from '../api/use-answer.js';
import { BodyDocument } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { FactList, Facts, Stated } from '../parts/fact-list.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Missing } from '../parts/missing.js';
import { NodeLink } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { WhoSays } from '../parts/says.js';

/** All that articles tell of an organisation, organ or standing mechanism. */
export function BodyView({ id }: { id: string }) {
  const answer = useAnswer(BodyDocument, { id });
  return (
    <Answered answer={answer}>
      {({ body }) =>
        body ? (
          <>
            <Heading over="Body" title={body.name}>
              {body.name}
            </Heading>
            <div class="lead">
              {body.acronym && <span>{body.acronym}</span>}
              <WhoSays evidence={body.evidence} />
            </div>
            <FactList>
              <Facts name="Came out of" of={body.followed}>
                {(fact) => (
                  <Stated by={fact}>
                    <NodeLink node={fact.meeting} />
                  </Stated>
                )}
              </Facts>
              <Facts name="Members" of={body.members}>
                {(fact) => (
                  <Stated by={fact}>
                    <NodeLink node={fact.country} />
                  </Stated>
                )}
              </Facts>
            </FactList>
            <MeetingsSection
              title="Sessions"
              meetings={body.sessions.nodes}
              total={body.sessions.totalCount}
              none="No article tells of a session."
            />
          </>
        ) : (
          <Missing id={id} />
        )
      }
    </Answered>
  );
}
