import { useAnswer } from '../api/use-answer.js';
import { DateDocument } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Missing } from '../parts/missing.js';
import { NodeLink } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { dateInWords } from '../text/dates.js';

/** A day, month or year and the meetings that fell in it. */
export function DateView({ id }: { id: string }) {
  const answer = useAnswer(DateDocument, { edtf: id.replace(/^date:/, '') });
  return (
    <Answered answer={answer}>
      {({ date }) =>
        date ? (
          <>
            <Heading over="Date" title={dateInWords(date.edtf)}>
              {dateInWords(date.edtf)}
            </Heading>
            {date.within && (
              <p class="lead">
                in <NodeLink node={date.within} />
              </p>
            )}
            <MeetingsSection
              title="Meetings"
              meetings={date.meetings.nodes}
              total={date.meetings.totalCount}
              none="No meeting has this date."
            />
          </>
        ) : (
          <Missing id={id} />
        )
      }
    </Answered>
  );
}
