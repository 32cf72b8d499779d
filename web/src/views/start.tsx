import { EXAMPLES, readQuestion } from '../address/question.js';
import { hrefOf } from '../address/route.js';
import { useAnswer } from '../api/use-answer.js';
import { StartDocument, type StartQuery } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { MeetingTable } from '../parts/meeting-table.js';
import { Named } from '../parts/node-link.js';
import { Heading } from '../parts/page.js';
import { dateInShort } from '../text/dates.js';
import { Timeline } from '../timeline/timeline.js';
import { latestMeetings } from './latest-meetings.js';

/** The first page: what can be asked, and what came in last. */
export function StartView() {
  const answer = useAnswer(StartDocument, {});
  return (
    <>
      <Heading title="Chancery">Who met whom, when, and who says so</Heading>
      <p class="lead">
        Leaders, meetings and dates from news articles as one graph, with the sentence behind each fact. Search for a
        name above, or begin with a question:
      </p>
      <ul class="examples">
        {EXAMPLES.map((question) => {
          const route = readQuestion(question);
          return route && <li key={question}>{<a href={hrefOf(route)}>{question}</a>}</li>;
        })}
      </ul>
      <Answered answer={answer}>{({ articles }) => <Latest articles={articles.nodes} />}</Answered>
    </>
  );
}

function Latest({ articles }: { articles: StartQuery['articles']['nodes'] }) {
  if (articles.length === 0) {
    return (
      <p class="notice">
        The graph is empty. Feed it with <code>chancery ingest PATH</code>, then reload this page.
      </p>
    );
  }
  const { held, planned } = latestMeetings(articles);
  return (
    <div class="latest">
      <section aria-labelledby="latest-meetings">
        <h2 id="latest-meetings">Latest meetings</h2>
        <Timeline items={held} />
        <MeetingTable meetings={held} />
        {planned.length > 0 && (
          <>
            <h2 class="next">Still to come, as they were told</h2>
            <MeetingTable meetings={planned} />
          </>
        )}
      </section>
      <section aria-labelledby="latest-articles">
        <h2 id="latest-articles">Latest articles</h2>
        <ul class="plain articles">
          {articles.map(({ id, title, publisher, published }) => (
            <li key={id}>
              <Named label="Article" id={id} name={title ?? 'Article without a title'} />
              <p class="quiet">{[publisher, published && dateInShort(published)].filter(Boolean).join(', ')}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
