import { hrefOf } from '../address/route.js';
import { useAnswer } from '../api/use-answer.js';
import { AroundDocument } from '../generated/graphql.js';
import { Answered, Nothing } from '../parts/answered.js';
import { NodeLink } from '../parts/node-link.js';
import { pluralOf } from '../text/labels.js';
import { counted } from '../text/words.js';
import { type Neighbour, neighboursOf } from './neighbours.js';
import { Picture } from './picture.js';

/** More things than this can be drawn, but not read. */
const MOST = { 1: 60, 2: 90 } as const;

/** What is around a thing: a picture, its legend, and the same things as a list. */
export function Around({ id, hops }: { id: string; hops: 1 | 2 }) {
  const answer = useAnswer(AroundDocument, { id, hops, limit: MOST[hops] });
  // The view beside it says already that there is no such thing.
  if (answer.state === 'failed' && answer.failure.code === 'NOT_FOUND') return null;
  return (
    <section class="around" aria-labelledby="around">
      <header>
        <h2 id="around">Around it</h2>
        <nav class="choice" aria-label="How far">
          <Step id={id} hops={1} now={hops}>
            one step
          </Step>
          <Step id={id} hops={2} now={hops}>
            two steps
          </Step>
        </nav>
      </header>
      <Answered answer={answer}>
        {({ neighbourhood }) => {
          const groups = [...neighboursOf(neighbourhood, id)];
          if (groups.length === 0) return <Nothing>Nothing in the graph is tied to it.</Nothing>;
          return (
            <>
              <Picture around={neighbourhood} id={id} />
              <ul class="legend" aria-hidden="true">
                {groups.map(([label, things]) => (
                  <li key={label} class={`is-${label.toLowerCase()}`}>
                    {pluralOf(label)} <span class="count">{things.length}</span>
                  </li>
                ))}
              </ul>
              {neighbourhood.omitted > 0 && (
                <p class="notice">
                  {counted(neighbourhood.omitted, 'more thing')} left out here; those with the most ties are shown.
                </p>
              )}
              <div class="neighbours">
                <h3 class="visually-hidden">The same as a list</h3>
                {groups.map(([label, things]) => (
                  <Group key={label} label={label} things={things} id={id} />
                ))}
              </div>
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function Step({ id, hops, now, children }: { id: string; hops: 1 | 2; now: 1 | 2; children: string }) {
  return (
    <a href={hrefOf({ view: 'thing', id, hops })} aria-current={hops === now ? 'true' : undefined}>
      {children}
    </a>
  );
}

function Group({ label, things, id }: { label: string; things: readonly Neighbour[]; id: string }) {
  return (
    <section>
      <h4 class={`is-${label.toLowerCase()}`}>{pluralOf(label)}</h4>
      <ul>
        {things.map((thing) => (
          <li key={thing.node.id}>
            <span>
              {thing.ties.length > 0 && <span class="ties">{thing.ties.join(', ')} </span>}
              <NodeLink node={thing.node} />
            </span>
            {thing.support > 0 && (
              <a class="why" href={hrefOf({ view: 'why', from: id, to: thing.node.id })}>
                {counted(thing.support, 'article')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
