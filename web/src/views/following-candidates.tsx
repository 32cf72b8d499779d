import { hrefOf } from '../address/route.js';
import type { ResolveQuery } from '../generated/graphql.js';
import { At, KindAndStatus, Sides } from '../parts/meeting-parts.js';
import { dateInWords } from '../text/dates.js';
import { counted } from '../text/words.js';
import type { Question } from './following.js';

interface Props {
  readonly question: Question;
  /** Best first. */
  readonly candidates: ResolveQuery['resolve'];
  /** How many of them fit equally well; 0 if none fits whole, so that all are only near. */
  readonly fitting: number;
}

/** How many are offered where none fits. */
const MOST_NEAR = 5;

/** Words that fit several meetings, or none: the reader chooses, because the graph does not guess. */
export function Candidates({ question, candidates, fitting }: Props) {
  const { reference } = question;
  return (
    <section aria-labelledby="which" class="candidates">
      <h2 id="which">Which one do you mean?</h2>
      <p class="notice">
        {fitting > 0
          ? `“${reference}” fits ${counted(fitting, 'meeting')} equally well. Choose one, or name the sides.`
          : `No meeting in the graph fits “${reference}”. The nearest are these:`}
      </p>
      <ul class="plain">
        {candidates.slice(0, fitting || MOST_NEAR).map(({ meeting, reasons }) => (
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
