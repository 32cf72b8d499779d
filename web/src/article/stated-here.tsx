import { NodeLink } from '../parts/node-link.js';
import { groupBy, uniqueBy } from '../text/group.js';
import { pluralOf, rankOf } from '../text/labels.js';
import { factInWords } from '../text/words.js';
import type { Mark } from '../views/article.js';

interface Props {
  /** The marks under the pointer or the focus; none before the reader points at any. */
  readonly marks: readonly Mark[];
  readonly all: readonly Mark[];
}

/** What the words under the pointer state, and what the colours mean. */
export function StatedHere({ marks, all }: Props) {
  const labels = [...new Set(all.map(({ object, subject }) => (object ?? subject).__typename))].sort(
    (a, b) => rankOf(a) - rankOf(b),
  );
  return (
    <aside class="stated" aria-label="What the words state">
      <ul class="legend">
        {labels.map((label) => (
          <li key={label} class={`is-${label.toLowerCase()}`}>
            {pluralOf(label)}
          </li>
        ))}
      </ul>
      {all.length === 0 ? (
        <p class="notice">Nothing was read from this article.</p>
      ) : marks.length === 0 ? (
        <p class="notice">Point at marked words, tap them or step through them with Tab to see what they state.</p>
      ) : (
        <>
          <h2>These words state</h2>
          <ul class="plain">
            {[...groupBy(marks, ({ fact, object }) => `${fact} ${object?.id}`)].map(([key, same]) => (
              <Stated key={key} marks={same} />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

/** One fact that the same words state, it may be of several things: three meetings had Japan on one side. */
function Stated({ marks }: { marks: readonly Mark[] }) {
  const [first] = marks;
  if (!first) return null;
  const rules = [...new Set(marks.map(({ rule }) => rule))];
  return (
    <li>
      {uniqueBy(marks, ({ subject }) => subject.id).map(({ subject }, index) => (
        <>
          {index > 0 && ', '}
          <NodeLink key={subject.id} node={subject} />
        </>
      ))}{' '}
      {factInWords(first.fact)} {first.object && <NodeLink node={first.object} />}
      <p class="quiet">
        read by {rules.length > 1 ? 'rules' : 'rule'} {rules.join(', ')}
      </p>
    </li>
  );
}
