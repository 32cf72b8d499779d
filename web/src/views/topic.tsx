import { useAnswer } from '../api/use-answer.js';
import { TopicDocument } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Missing } from '../parts/missing.js';
import { Heading } from '../parts/page.js';

/** A subject of talks and the meetings that were about it. */
export function TopicView({ id }: { id: string }) {
  const answer = useAnswer(TopicDocument, { id });
  return (
    <Answered answer={answer}>
      {({ topic }) =>
        topic ? (
          <>
            <Heading over="Topic" title={topic.name}>
              {topic.name}
            </Heading>
            <MeetingsSection
              title="Meetings about it"
              meetings={topic.meetings.nodes}
              total={topic.meetings.totalCount}
              none="No article tells of a meeting about it."
            />
          </>
        ) : (
          <Missing id={id} />
        )
      }
    </Answered>
  );
}
