import { useEffect, useMemo, useRef } from 'preact/hooks';
import { hrefOfId, type Span } from '../address/route.js';
import { paragraphsOf, type Segment, segmentsOf } from '../text/segments.js';
import type { Mark } from '../views/article.js';
import { leadingMark } from './leading-mark.js';
import { markInWords } from './mark-words.js';

interface Props {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The span that a link led to: shown and brought into view. */
  readonly at: Span | null;
  /** Told of the marks under the pointer or the focus. */
  readonly onPoint: (marks: readonly Mark[]) => void;
}

/** The text in paragraphs; words that state something lead to what they tell about. */
export function ArticleText({ text, marks, at, onPoint }: Props) {
  const body = useRef<HTMLElement>(null);
  const paragraphs = useMemo(
    () => paragraphsOf(text).map(({ start, end }) => segmentsOf(text, marks, start, end)),
    [text, marks],
  );
  useEffect(() => {
    if (at) body.current?.querySelector('.at')?.scrollIntoView({ block: 'center' });
  }, [at?.start]);
  return (
    <article class="text" ref={body}>
      {paragraphs.map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) =>
            segment.spans.length === 0 ? (
              segment.text
            ) : (
              <Words key={segment.start} segment={segment} at={at} onPoint={onPoint} />
            ),
          )}
        </p>
      ))}
    </article>
  );
}

function Words({ segment, at, onPoint }: { segment: Segment<Mark> } & Pick<Props, 'at' | 'onPoint'>) {
  const { spans, text, start, end } = segment;
  const leading = leadingMark(spans);
  if (!leading) return <>{text}</>;
  const isAt = at !== null && start < at.end && end > at.start;
  const point = () => onPoint(spans);
  return (
    <a
      class={`words is-${(leading.object ?? leading.subject).__typename.toLowerCase()} ${isAt ? 'at' : ''}`}
      href={hrefOfId(leading.subject.id)}
      aria-description={markInWords(leading)}
      onPointerEnter={point}
      onClick={(event) => {
        // A finger cannot point without clicking: its first touch shows what the words state, the links are shown there.
        if (event instanceof PointerEvent && event.pointerType === 'touch') event.preventDefault();
      }}
      onFocus={point}
    >
      {text}
    </a>
  );
}
