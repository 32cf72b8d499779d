/**
 * Words that tell that meetings are set, begin, go on and end, and what is done at them. Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Infinitives behind "was to" of what was only meant: "was to have taken place". */
export const MEANT_INFINITIVES: ReadonlySet<string> = new Set(
  list('have, be, take, begin, start, open, convene, meet, go'),
);
