/**
 * How lines begin that frame a report and are no part of it. Written for Chancery; licence as the project (Apache-2.0).
 */
import { list } from './list.js';

/** Folded openings of credits and links to other stories. */
export const FURNITURE_OPENINGS: readonly string[] = list(`
  read also, read more, also read, see also, related, related news, related stories, more on this, next up, with files from, with inputs from, reporting by,
  editing by, written by, edited by, by, from, source, sources, published, updated, last updated, posted, editorial, copyright,
  all rights reserved, follow us, subscribe, advertisement, for immediate release, contact, media contact, quick facts, ends
`);

/** Openings of a line that credits an author or desk; taken only where the line has no verb, being short and unclosed. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  list('desk, report, correspondent, staff, bureau, newsroom, editorial'),
);
