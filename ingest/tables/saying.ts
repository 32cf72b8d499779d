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
