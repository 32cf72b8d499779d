import { useState } from 'preact/hooks';
import type { Span } from '../address/route.js';
import { useAnswer } from '../api/use-answer.js';
import { ArticleText } from '../article/article-text.js';
import { StatedHere } from '../article/stated-here.js';
import { ArticleDocument, type ArticleQuery } from '../generated/graphql.js';
import { Answered } from '../parts/answered.js';
import { Missing } from '../parts/missing.js';
import { Heading } from '../parts/page.js';
import { dateInWords } from '../text/dates.js';

type Article = NonNullable<ArticleQuery['article']>;
export type Mark = Article['marks'][number];

/** An article with everything in it that states something marked; `at` is the span that a link led to. */
export function ArticleView({ id, at }: { id: string; at: Span | null }) {
  const answer = useAnswer(ArticleDocument, { id });
  return (
    <Answered answer={answer}>
      {({ article }) => (article ? <Told key={`${at?.start}`} article={article} at={at} /> : <Missing id={id} />)}
    </Answered>
  );
}

function Told({ article, at }: { article: Article; at: Span | null }) {
  const [marks, setMarks] = useState<readonly Mark[]>(() =>
    at ? article.marks.filter(({ start, end }) => start < at.end && end > at.start) : [],
  );
  const title = article.title ?? 'Article without a title';
  return (
    <>
      <Heading over="Article" title={title}>
        {title}
      </Heading>
      <p class="lead line">
        {article.publisher && <span>{article.publisher}</span>}
        {article.published && <time dateTime={article.published}>{dateInWords(article.published)}</time>}
        {article.after && <span>After: {article.after}</span>}
        {article.url && (
          <a href={article.url} target="_blank" rel="noopener noreferrer nofollow">
            Source
          </a>
        )}
      </p>
      <div class="reading">
        <ArticleText text={article.text} marks={article.marks} at={at} onPoint={setMarks} />
        <StatedHere marks={marks} all={article.marks} />
      </div>
    </>
  );
}
