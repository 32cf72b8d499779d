import type { LandMention, PlaceMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';

/** "from Egypt, where he arrived on Sunday": the place before the clause. */
export function goalOfWhere(reading: Reading, from: number): PlaceMention | LandMention | null {
  const { tokens } = reading;
  if (!/^(?:arrived|landed|arrives)$/.test(tokens[from]?.key ?? '')) return null;
  for (let i = from - 1; i > Math.max(0, from - 7); i--) {
    if (tokens[i]?.key !== 'where' || tokens[i - 1]?.key !== ',') continue;
    const land = reading.landAt(i - 2);
    return land && land.type !== 'body' && !(land.type === 'land' && land.form !== 'name') && !reading.officeAt(i - 2)
      ? land
      : null;
  }
  return null;
}
