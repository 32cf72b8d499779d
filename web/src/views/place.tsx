import { useAnswer } from '../api/use-answer.js';
import { PlaceDocument } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Missing } from '../parts/missing.js';
import { NodeLink } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';

/** A town or venue and the meetings that were held there. */
export function PlaceView({ id }: { id: string }) {
  const answer = useAnswer(PlaceDocument, { id });
  return (
    <Answered answer={answer}>
      {({ place }) =>
        place ? (
          <>
            <Heading over="Place" title={place.name}>
              {place.name}
            </Heading>
            {place.country && (
              <p class="lead">
                in <NodeLink node={place.country} />
              </p>
            )}
            <MeetingsSection
              title="Meetings held here"
              meetings={place.meetings.nodes}
              total={place.meetings.totalCount}
              none="No article tells of a meeting here."
            />
          </>
        ) : (
          <Missing id={id} />
        )
      }
    </Answered>
  );
}
