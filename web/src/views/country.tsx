import { useAnswer } from '../api/use-answer.js';
import { CountryDocument } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { MeetingsSection } from '../parts/meetings-section.js';
import { Missing } from '../parts/missing.js';
import { Named } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';

/** A country: who acted for it, and the meetings that it was a side of. */
export function CountryView({ id }: { id: string }) {
  const answer = useAnswer(CountryDocument, { code: id.replace(/^country:/, '') });
  return (
    <Answered answer={answer}>
      {({ country }) =>
        country ? (
          <>
            <Heading over={`Country, ${country.code}`} title={country.name}>
              {country.name}
            </Heading>
            <MeetingsSection
              title="Meetings"
              meetings={country.meetings.nodes}
              total={country.meetings.totalCount}
              none="No article tells of a meeting."
            />
            {country.leaders.nodes.length > 0 && (
              <section aria-labelledby="leaders">
                <h2 id="leaders">Who acted for it</h2>
                <ul class="plain columns">
                  {country.leaders.nodes.map((leader) => (
                    <li key={leader.id}>
                      <Named label="Leader" id={leader.id} name={leader.name} />{' '}
                      <span class="quiet">
                        {leader.offices
                          .filter(({ of }) => of.id === country.id)
                          .flatMap(({ name }) => name ?? [])
                          .join(', ')}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        ) : (
          <Missing id={id} />
        )
      }
    </Answered>
  );
}
