/**
 * Small words by which lists of subjects are cut into phrases: "discussed trade, including tariffs, and the situation in Gaza, which". Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Prepositions that lead from talks to their subject. */
export const ABOUT: ReadonlySet<string> = new Set(list('on, about, over, regarding, concerning'));
