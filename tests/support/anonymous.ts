import { groupBy } from '../../src/model/group.js';
import { shortHash } from '../../src/model/ids.js';

interface Line {
  readonly node?: string;
  readonly edge?: string;
  readonly from: string;
  readonly to: string;
}

/** What has an id that was given out, and may be another where articles came in another order. */
const GIVEN = /^(leader|meeting|visit|outcome):/;

/**
 * A dump in which leaders, meetings, visits and outcomes go by the articles' own words for them rather than by the ids they
 * were given, its lines and their lists of facts sorted anew: two graphs are equal but for such ids if these are equal.
 */
export function anonymous(dump: string): string {
  const lines = dump.split('\n').filter((line) => line !== '' && !line.startsWith('{"end"'));
  const own = lines.map((line) => JSON.parse(line) as Line & { properties: { facts?: string[]; name?: string } });
  const reports = own.filter(({ edge, to }) => (edge === 'REPORTS' || edge === 'MENTIONS') && GIVEN.test(to));
  const names = [...groupBy(reports, ({ to }) => to)].map(([id, edges]): [string, string] => {
    const words = edges.map(({ from, properties: { facts: _, ...claim } }) => JSON.stringify([from, claim]));
    return [id, `${id.split(':', 1)[0]}:${shortHash(words.sort())}`];
  });
  const longestFirst = names.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const rename = (text: string) => longestFirst.reduce((all, [id, name]) => all.replaceAll(id, name), text);
  return lines
    .map((line) => {
      const renamed = JSON.parse(rename(line));
      if (renamed.properties.facts) renamed.properties.facts.sort();
      return JSON.stringify(renamed);
    })
    .sort()
    .join('\n');
}
