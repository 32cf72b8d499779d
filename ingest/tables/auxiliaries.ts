/**
 * Forms of "be", "have" and "will", and the small words that stand with them before a verb. Written for Chancery; licence as the project
 * (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** All forms of "be" but "am": a participle behind one is a passive. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set(list('be, is, are, was, were, been, being'));

/** Forms of "be" that have a predicate behind them: "The reason is the dialogue", "will be the host". */
export const LINKING_BE: ReadonlySet<string> = new Set(list('is, are, was, were, be'));

/** Before "sent" they say that somebody was sent, or had something sent: who stands before them sends nobody. */
export const BEFORE_SENT: ReadonlySet<string> = new Set(list('be, been, was, were, has'));
