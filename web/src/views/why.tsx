import { useAnswer } from '../api/use-answer.js';
import { WhyDocument } from '../generated/graphql.js';
import { Answered, Nothing } from '../parts/answered.js';
import { NodeLink } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { Says } from '../parts/says.js';
import { counted, edgeInWords } from '../text/words.js';

/** The edges between two things, each with every sentence behind it. */
export function WhyView({ from, to }: { from: string; to: string }) {
  const answer = useAnswer(WhyDocument, { from, to });
  return (
    <>
      <Heading over="Question" title="Who says so?">
        Who says so?
      </Heading>
      <Answered answer={answer}>
        {({ why }) =>
          why.length === 0 ? (
            <Nothing>Nothing in the graph ties these two together.</Nothing>
          ) : (
            why.map((edge) => (
              <section key={`${edge.from.id} ${edge.type} ${edge.office}`} class="edge">
                <h2>
                  <NodeLink node={edge.from} /> <span class="quiet">{edgeInWords(edge.type, false)}</span>{' '}
                  <NodeLink node={edge.to} />
                  {edge.office && <span class="quiet">: {edge.office}</span>}
                </h2>
                <p class="quiet">Stated by {counted(edge.support, 'article')}.</p>
                <Says evidence={edge.evidence} />
              </section>
            ))
          )
        }
      </Answered>
    </>
  );
}
