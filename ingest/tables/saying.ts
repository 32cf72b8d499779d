/**
 * Words for what is said to the public, whose day and place are not those of the matter. Written for Chancery; licence as the
 * project (Apache-2.0). Folded.
 */
import { list } from './list.js';

export const SAYING_VERBS: ReadonlySet<string> = new Set(
  list(`
    said, says, told, tells, announced, announces, stated, states, noted, notes, wrote, writes, declared, declares, reported,
    reports, confirmed, confirms, added, adds, posted, tweeted, reporters, journalists, disclosed, revealed, speaking, quoted,
    commented, comments, remarked, explained, explains, stressed, stresses, emphasised, emphasized, underlined, underlines, warned, warns,
    recalled, recalls, reiterated, reiterates, affirmed, affirms, observed, pointed
  `),
);

export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  list(`
    statement, announcement, release, communique, interview, briefing, tweet, post, remarks, address, speech, editorial,
    article, bulletin, readout, comments, testimony
  `),
);

/** Verbs right behind the name of somebody who only reports: "Onanuga, Special Adviser, said". */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(list('said, says, told, noted, added'));

/** Verbs of what leaders say together at a gathering, beside those of saying: "on Saturday called for". */
export const JOINT_SAYING: ReadonlySet<string> = new Set(list('called, urged, agreed, pledged, vowed'));

/** Words between what was said and the day or place of the saying: "told reporters earlier on", "in a statement issued late". */
export const BETWEEN_SAYING_AND_TIME: ReadonlySet<string> = new Set([
  ...list(
    'on, in, at, to, the, reporters, journalists, earlier, later, late, early, here, issued, released, published, dated, posted, made, given, media, also, local, time, monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  ),
  ',',
]);

/** Verbs whose day is that of the resolve, not of what is to come: "agreed Wednesday to resume". */
export const VERBS_OF_RESOLVING: ReadonlySet<string> = new Set(
  list('agreed, decided, pledged, vowed, offered, promised, resolved, proposed, asked, urged, invited'),
);
