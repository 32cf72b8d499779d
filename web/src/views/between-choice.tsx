import { hrefOf } from '../address/route.js';
import { useAnswer } from '../api/use-answer.js';
import { NamesakesDocument, type NamesakesQuery } from '../generated/graphql.js';
import { Answered, Nothing } from '../parts/answered.js';
import { Heading } from '../parts/page.js';

interface Props {
  readonly a: string;
  readonly b: string;
  /** The API's sentence: which of the two names fits nobody, or several. */
  readonly why: string;
}

/** Stands in for a relationship until it is clear whose: the reader chooses among those who bear the names. */
export function BetweenChoice({ a, b, why }: Props) {
  const answer = useAnswer(NamesakesDocument, { a, b });
  return (
    <>
      <Heading over="Between two leaders" title={`${a} and ${b}`}>
        {a} and {b}
      </Heading>
      <Nothing>{why}</Nothing>
      <Answered answer={answer}>
        {(found) => (
          <>
            <Choice name={a} leaders={found.a.nodes} hrefFor={(id) => hrefOf({ view: 'between', a: id, b })} />
            <Choice name={b} leaders={found.b.nodes} hrefFor={(id) => hrefOf({ view: 'between', a, b: id })} />
          </>
        )}
      </Answered>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly leaders: NamesakesQuery['a']['nodes'];
  readonly hrefFor: (id: string) => string;
}

/** Those who bear a name, if it is not settled yet. */
function Choice({ name, leaders, hrefFor }: ChoiceProps) {
  if (name.startsWith('leader:') || leaders.length < 2) return null;
  return (
    <section>
      <h2>Which {name}?</h2>
      <ul class="plain">
        {leaders.map(({ id, name, offices }) => (
          <li key={id}>
            <a class="thing is-leader" href={hrefFor(id)}>
              {name}
            </a>{' '}
            <span class="quiet">
              {offices.map(({ name, of }) => [name, of.name].filter(Boolean).join(', ')).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
