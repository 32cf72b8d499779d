import type { ComponentChildren } from 'preact';
import { Around } from '../graph/around.js';
import { Missing } from '../parts/missing.js';
import { BodyView } from './body.js';
import { CountryView } from './country.js';
import { DateView } from './date.js';
import { LeaderView } from './leader.js';
import { MeetingView } from './meeting.js';
import { OutcomeView } from './outcome.js';
import { PlaceView } from './place.js';
import { TopicView } from './topic.js';
import { VisitView } from './visit.js';

/** The view of each kind of thing, by what stands before the colon of its id. */
const VIEWS: Readonly<Record<string, (id: string) => ComponentChildren>> = {
  leader: (id) => <LeaderView id={id} />,
  meeting: (id) => <MeetingView id={id} />,
  body: (id) => <BodyView id={id} />,
  country: (id) => <CountryView id={id} />,
  place: (id) => <PlaceView id={id} />,
  visit: (id) => <VisitView id={id} />,
  outcome: (id) => <OutcomeView id={id} />,
  topic: (id) => <TopicView id={id} />,
  date: (id) => <DateView id={id} />,
};

/** A thing: its facts, and beside them what is around it. */
export function ThingView({ id, hops }: { id: string; hops: 1 | 2 }) {
  const view = VIEWS[id.slice(0, id.indexOf(':'))];
  if (!view) return <Missing id={id} />;
  return (
    <div class="thing-view">
      <div class="told">{view(id)}</div>
      <Around id={id} hops={hops} />
    </div>
  );
}
