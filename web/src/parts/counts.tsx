import { useAnswer } from '../api/use-answer.js';
import { CountsDocument } from '../generated/graphql.js';
import { counted } from '../text/words.js';

/** The foot of the page: how much the graph holds. Without an answer it stays empty, as the view above says why. */
export function Counts() {
  const answer = useAnswer(CountsDocument, {});
  const counts = answer.state === 'ready' ? answer.data.counts : null;
  return (
    <footer class="counts">
      {counts && counts.articles > 0 && (
        <p>
          The graph holds {counted(counts.articles, 'article')}, {counted(counts.leaders, 'leader')},{' '}
          {counted(counts.meetings, 'meeting')}, {counted(counts.countries, 'country', 'countries')},{' '}
          {counted(counts.bodies, 'body', 'bodies')}, {counted(counts.visits, 'visit')} and{' '}
          {counted(counts.outcomes, 'outcome')}.
        </p>
      )}
      <p>
        <a href="graphql">Ask it in GraphQL</a>
      </p>
    </footer>
  );
}
