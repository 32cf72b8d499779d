import type { Reading } from '../annotate/reading.js';
import type { People } from './people.js';
import type { Person } from './person.js';

/** How many sentences back the country may be named. */
const BACK = 2;

/**
 * The country that the report speaks of where it names somebody: of the official or the country named last before. For those who
 * cannot be of the home of the report, because it lacks their office or somebody else holds it there.
 * @param home code of the likeliest home, which does not count
 */
export function countrySpokenOf(
  person: Person,
  people: People,
  readings: readonly Reading[],
  home: string,
): string | null {
  const [first] = person.mentions;
  if (!first) return null;
  for (let at = first.sentence; at >= Math.max(0, first.sentence - BACK); at--) {
    const end = at === first.sentence ? first.from : Number.POSITIVE_INFINITY;
    const named = people
      .in(at)
      .filter((one) => one.person !== person && one.sight.to <= end && isForeign(one.person.side, home));
    const lands = (readings[at]?.gazetteer ?? []).filter(
      (land) => land.type !== 'body' && land.to <= end && isForeign(land.code, home),
    );
    const [official, land] = [named.at(-1), lands.at(-1)];
    if (official && (!land || land.from < official.sight.to)) return official.person.side;
    if (land && land.type !== 'body') return official && at < first.sentence ? official.person.side : land.code;
  }
  return null;
}

function isForeign(code: string | null, home: string): boolean {
  return code !== null && code !== home && code.length === 2 && code !== 'EU' && code !== 'UN';
}
