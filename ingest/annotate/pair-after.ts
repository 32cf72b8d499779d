import type { Token } from '../segment/token.js';
import type { Surroundings } from './noun-mention.js';

/** "meeting of the Ukraine-Moldova-Romania trilateral": the countries that hyphens tie behind "of". */
export function pairAfter(tokens: readonly Token[], start: number, around: Surroundings): string[] {
  const codes: string[] = [];
  for (let i = start; i === start || tokens[i]?.glued; ) {
    const land = around.gazetteer(i);
    if (land?.type !== 'land' || land.from > i) break;
    codes.push(land.code);
    i = land.to;
  }
  return codes;
}
