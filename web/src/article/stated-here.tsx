import { NodeLink } from '../parts/node-link.js';
import { uniqueBy } from '../text/group.js';
import { pluralOf, rankOf } from '../text/labels.js';
import { factInWords } from '../text/words.js';
import type { Mark } from '../views/article.js';
import { markInWords } from './mark-words.js';

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
        <p class="notice">Point at marked words, or step through them with Tab, to see what they state.</p>
      ) : (
        <>
          <h2>These words state</h2>
          <ul class="plain">
            {uniqueBy(marks, markInWords).map((mark) => (
              <li key={markInWords(mark)}>
                <NodeLink node={mark.subject} /> {factInWords(mark.fact)}{' '}
                {mark.object && <NodeLink node={mark.object} />}
                <p class="quiet">rule “{mark.rule}”</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
