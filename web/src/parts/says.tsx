import { hrefOf } from '../address/route.js';
import type { EvidencePartsFragment } from '../generated/graphql.js';
import { dateInWords } from '../text/dates.js';
import { type Saying, sayingsOf } from '../text/sentences.js';
import { counted } from '../text/words.js';

/** The sentences that state a fact, with the words marked and the article named. */
export function Says({ evidence }: { evidence: readonly EvidencePartsFragment[] }) {
  return (
    <>
      {sayingsOf(evidence).map((saying) => (
        <Sentence key={`${saying.article.id} ${saying.start}`} saying={saying} />
      ))}
    </>
  );
}

/** Who says so, folded away until asked for. */
export function WhoSays({ evidence, support }: { evidence: readonly EvidencePartsFragment[]; support?: number }) {
  if (evidence.length === 0) return null;
  const articles = support ?? new Set(evidence.map(({ article }) => article.id)).size;
  return (
    <details class="who-says">
      <summary>
        {counted(articles, 'article')} <span class="visually-hidden">say so: show the sentences</span>
      </summary>
      <Says evidence={evidence} />
    </details>
  );
}

function Sentence({ saying }: { saying: Saying }) {
  const { article, segments, start, end } = saying;
  const source = [article.publisher, article.published && dateInWords(article.published)].filter(Boolean).join(', ');
  return (
    <figure class="saying">
      <blockquote>
        {segments.map(({ start, text, spans }) =>
          spans.length > 0 ? (
            <mark key={start} title={`Read by the rule “${spans.map(({ rule }) => rule).join('”, “')}”`}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
      <figcaption>
        <a href={hrefOf({ view: 'article', id: article.id, at: { start, end } })}>
          {article.title ?? 'Article without a title'}
        </a>
        {source && `, ${source}`}
      </figcaption>
    </figure>
  );
}
