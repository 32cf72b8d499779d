import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hrefOfId } from '../address/route.js';
import { dateInWords } from '../text/dates.js';
import { counted, STATUSES } from '../text/words.js';
import { type Happening, layoutTimeline, type Mark, shortName } from './layout.js';

const LANE = 24;
const AXIS = 24;

/** What a timeline can draw of a meeting or visit: null dates leave it out. */
export interface Dated {
  readonly id: string;
  readonly name: string;
  readonly status: Happening['status'];
  readonly date?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
}

/**
 * Meetings or visits along time. A day is a point, a month or year a bar as long; planned ones are hollow, cancelled ones
 * struck. A table beside it must tell the same, because the drawing leaves out names that find no room.
 */
export function Timeline({ items, current }: { items: readonly Dated[]; current?: string }) {
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const dated = items.flatMap(({ start, end, ...rest }) => (start && end ? [{ ...rest, start, end }] : []));
  const { marks, ticks, lanes } = layoutTimeline(dated, width);
  const height = lanes * LANE + AXIS;
  const undated = items.length - dated.length;
  const dates = new Map(dated.map(({ id, date }) => [id, date ? dateInWords(date) : '']));
  return (
    <figure class="timeline" ref={frame}>
      {marks.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing of links is a group, and no field set
        <svg width={width} height={height} role="group" aria-label="Timeline">
          {ticks.map(({ x, text }) => (
            <g key={text} class="tick">
              <line x1={x} x2={x} y1={0} y2={height - AXIS + 4} />
              <text x={x} y={height - 6} text-anchor={x > width - 40 ? 'end' : x < 40 ? 'start' : 'middle'}>
                {text}
              </text>
            </g>
          ))}
          {marks.map((mark) => (
            <Drawn
              key={mark.happening.id}
              mark={mark}
              date={dates.get(mark.happening.id) ?? ''}
              current={mark.happening.id === current}
            />
          ))}
        </svg>
      )}
      {undated > 0 && (
        <figcaption>{counted(undated, 'more', 'more')} without a year, and so without a place on the line.</figcaption>
      )}
    </figure>
  );
}

function Drawn({ mark, date, current }: { mark: Mark; date: string; current: boolean }) {
  const { happening, left, right, point, label } = mark;
  const y = mark.lane * LANE + LANE / 2;
  const textAt = { right: right + 5, left: left - 5, inside: left + 8 };
  const told = `${happening.name}, ${date}${happening.status === 'HELD' ? '' : `, ${STATUSES[happening.status]}`}`;
  return (
    <a
      href={hrefOfId(happening.id)}
      aria-label={told}
      aria-current={current ? 'true' : undefined}
      class={`mark is-${STATUSES[happening.status]}`}
    >
      <title>{told}</title>
      {point ? (
        <circle cx={(left + right) / 2} cy={y} r={5} />
      ) : (
        <rect x={left} y={y - 5} width={right - left} height={10} rx={5} />
      )}
      {happening.status === 'CANCELLED' && <line class="strike" x1={left - 2} x2={right + 2} y1={y + 5} y2={y - 5} />}
      {label && (
        <text x={textAt[label]} y={y + 4} text-anchor={label === 'left' ? 'end' : 'start'}>
          {shortName(happening.name)}
        </text>
      )}
    </a>
  );
}

function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
