import { useAnswer } from '../api/use-answer.js';
import { SearchDocument } from '../generated/graphql.js';
import { Answered, Nothing } from '../parts/answered.js';
import { Heading } from '../parts/page.js';
import { optionsFor } from '../search/options.js';

/** All that a search finds, as a page that can be linked. */
export function FoundView({ text }: { text: string }) {
  const answer = useAnswer(SearchDocument, { text, first: 50 });
  return (
    <>
      <Heading over="Search" title={`Search: ${text}`}>
        {text}
      </Heading>
      <Answered answer={answer}>
        {({ search }) =>
          search.length === 0 ? (
            <Nothing>No name in the graph holds these words: try fewer, or only the beginning of one.</Nothing>
          ) : (
            optionsFor(text, search).map(({ heading, options }) => (
              <section key={heading}>
                <h2>{heading}</h2>
                <ul class="plain">
                  {options.map(({ href, name, label, date }) => (
                    <li key={href}>
                      <a class={`thing is-${label.toLowerCase()}`} href={href}>
                        {name}
                      </a>
                      {date && <span class="when"> {date}</span>}
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Answered>
    </>
  );
}
