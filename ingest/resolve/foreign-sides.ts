import type { Reading } from '../annotate/reading.js';
import type { People } from './people.js';
import type { Person } from './person.js';

/**
 * Countries that somebody cannot act for, because his counterparts do: "A and his Indian counterpart B", "A spoke with her Estonian and
 * Latvian counterparts".
 */
export function foreignSides(person: Person, people: People, readings: readonly Reading[]): string[] {
  return person.mentions.flatMap((sight) => {
    const named = people.in(sight.sentence);
    const next = named[named.findIndex((one) => one.sight === sight) + 1];
    const reading = readings[sight.sentence];
    return [
      ...(next?.sight.mention?.counterpart ? next.sight.mention.sides : []),
      ...(reading ? sidesOfUnnamed(reading, sight.to) : []),
    ];
  });
}

/** The adjectives before the first "counterparts" after a token. */
function sidesOfUnnamed({ tokens, landAt }: Reading, from: number): string[] {
  const sides: string[] = [];
  const at = tokens.findIndex(({ key }, i) => i >= from && /^counterparts?$/.test(key));
  for (let i = at - 1; i >= from; i--) {
    const land = landAt(i);
    if (land && land.type !== 'body') sides.push(land.code);
    else if (!/^(?:,|and)$/.test(tokens[i]?.key ?? '')) break;
  }
  return sides;
}
