import type { Delta } from './delta.js';

/** What a correction changed: statements that came and statements that went, each in the order of its words. */
export interface Difference {
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** What two versions of an article state otherwise, each given by what it adds to the graph. */
export function differenceOf(before: Delta, after: Delta): Difference {
  const [old, now] = [statementsOf(before), statementsOf(after)];
  return {
    came: [...now].filter((statement) => !old.has(statement)).sort(),
    went: [...old].filter((statement) => !now.has(statement)).sort(),
  };
}

/** Properties of an article's own edge that say something of the node at its end. */
const CLAIMED = ['name', 'kind', 'status'] as const;

/** `meeting:x HELD_AT place:busan.kr`; `meeting:x status held`. */
function statementsOf({ facts, own }: Delta): ReadonlySet<string> {
  const stated = facts
    .filter(({ type }) => type !== 'WITHIN')
    .map(({ from, type, to, properties: { office } }) =>
      [from, type, to, ...(office ? [`(${office})`] : [])].join(' '),
    );
  const claimed = own
    .filter(({ type }) => type === 'REPORTS')
    .flatMap(({ to, properties }) =>
      CLAIMED.flatMap((key) => (properties[key] === undefined ? [] : [`${to} ${key} ${String(properties[key])}`])),
    );
  return new Set([...stated, ...claimed]);
}
