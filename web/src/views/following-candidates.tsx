import { hrefOf } from '../address/route.js';
import type { ResolveQuery } from '../generated/graphql.js';
import { At, KindAndStatus, Sides } from '../parts/meeting-parts.js';
import { dateInWords } from '../text/dates.js';
import type { Question } from './following.js';

interface Props {
  readonly question: Question;
  readonly candidates: ResolveQuery['resolve'];
}

/** Words that fit several meetings: the reader chooses, because the graph does not guess. */
export function Candidates({ question, candidates }: Props) {
  return (
    <section aria-labelledby="which" class="candidates">
      <h2 id="which">Which one do you mean?</h2>
      <p>
        “{question.reference}” fits {candidates.length === 1 ? 'this meeting' : `${candidates.length} meetings`}. Choose
        one, or name the sides.
      </p>
      <ul class="plain">
        {candidates.map(({ meeting, reasons }) => (
          <li key={meeting.id}>
            <a class="choose" href={hrefOf({ ...question, reference: meeting.id })}>
              {meeting.name}
            </a>{' '}
            <KindAndStatus meeting={meeting} />
            <p class="line">
              <span>{meeting.date ? dateInWords(meeting.date) : 'no date told'}</span>
              <At place={meeting.place} />
              <Sides parties={meeting.parties} />
              <span class="quiet">fits by {reasons.join('; ')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
