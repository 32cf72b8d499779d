/**
 * Words that keep their full stop and do not end a sentence. Written for Chancery; licence as the project (Apache-2.0).
 */
import { list } from './list.js';

/** Folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  list(`
    mr, mrs, ms, dr, prof, hon, rt, st, gen, lt, maj, col, capt, cmdr, adm, brig, sgt, amb, eng, engr, ing, dipl, mgr, mme, mlle, messrs, cdr, comm, sen, rep, gov, pres, rev, sr, jr,
    jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, no, vs, etc, approx, dept, govt, intl, inc, ltd, co, corp
  `),
);

/** Words that begin a new sentence after an abbreviation such as "D.C." or "a.m.". Folded. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  list(`
    the, a, an, he, she, it, they, we, his, her, its, their, this, that, these, those, in, on, at, during, after, before,
    but, and, both, as, for, while, when, earlier, later, also, according, speaking, there, among, no
  `),
);
