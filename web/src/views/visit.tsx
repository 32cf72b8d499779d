import { useAnswer } from '../api/use-answer.js';
import { VisitDocument } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { Missing } from '../parts/missing.js';
import { Named } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { Says } from '../parts/says.js';
import { dateInWords } from '../text/dates.js';
import { nameOf } from '../text/labels.js';
import { STATUSES } from '../text/words.js';
import { Timeline } from '../timeline/timeline.js';

/** A leader's travel: who, where to, when, and the sentences that tell of it. */
export function VisitView({ id }: { id: string }) {
  const answer = useAnswer(VisitDocument, { id });
  return (
    <Answered answer={answer}>
      {({ visit }) =>
        visit ? (
          <>
            <Heading over={`Visit, ${STATUSES[visit.status]}`} title={nameOf(visit)}>
              {nameOf(visit)}
            </Heading>
            <p class="lead">
              {visit.date ? dateInWords(visit.date) : 'No article tells when'}:{' '}
              <Named label="Leader" id={visit.leader.id} name={visit.leader.name} />
              {visit.place && (
                <>
                  {' '}
                  in <Named label="Place" id={visit.place.id} name={visit.place.name} />
                </>
              )}
              {visit.country && (
                <>
                  {visit.place ? ', ' : ' in '}
                  <Named label="Country" id={visit.country.id} name={visit.country.name} />
                </>
              )}
            </p>
            <Says evidence={visit.evidence} />
            <Timeline items={[{ ...visit, name: nameOf(visit) }]} current={visit.id} />
          </>
        ) : (
          <Missing id={id} />
        )
      }
    </Answered>
  );
}
