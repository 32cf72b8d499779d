/**
 * Words for what a meeting leaves behind: papers, and the verbs that make them. Written for Chancery; licence as the project
 * (Apache-2.0). Folded.
 */
import type { OutcomeKind } from '../../src/model/vocabulary.js';
import { list } from './list.js';

/** Head nouns of papers with their kind. */
export const OUTCOME_NOUNS: ReadonlyMap<string, OutcomeKind> = new Map<string, OutcomeKind>([
  ...list('agreement, accord, pact, deal, arrangement, contract, protocol, exchange of notes, exchange of letters').map(
    (word) => [word, 'agreement'] as const,
  ),
  ...list('treaty, convention').map((word) => [word, 'treaty'] as const),
  ...list(
    'memorandum, memorandum of understanding, mou, memorandum of cooperation, memorandum of intent, memorandum of arrangement, letter of intent, statement of intent, declaration of intent',
  ).map((word) => [word, 'memorandum'] as const),
  ...list(
    'joint statement, statement, joint communique, communique, joint fact sheet, fact sheet, joint press statement, joint report, joint update, joint press release, joint press communique, outcome document, minutes, joint readout, joint vision, vision statement, joint vision statement, leaders’ statement',
  ).map((word) => [word, 'statement'] as const),
  ...list('joint declaration, declaration').map((word) => [word, 'declaration'] as const),
  ...list(
    'action plan, joint action plan, operational plan, roadmap, road map, work plan, plan of action, programme of cooperation, program of cooperation, cooperation programme, cooperation plan, plan of cooperation, plan of consultations, programme of consultations, program of consultations, executive program, executive programme, programme of action, action programme, action program, implementation plan',
  ).map((word) => [word, 'plan'] as const),
  ...list('resolution').map((word) => [word, 'resolution'] as const),
]);

/** Papers that count only as joint ones or with a capital: a ministry's own statement is none. */
export const COMMON_PAPERS: ReadonlySet<string> = new Set(list('statement, minutes, fact sheet'));

/** Agreements that count in small letters only with an article that brings them in: "signed an agreement", not "the agreement". */
export const PLAIN_DEALS: ReadonlySet<string> = new Set(
  list('agreement, treaty, convention, memorandum, roadmap, road map, action plan, work plan'),
);

/** Papers that are often only spoken of: in small letters they count with an article and their subject ("a declaration on trade"). */
export const BROAD_PAPERS: ReadonlySet<string> = new Set(
  list('declaration, communique, resolution, protocol, deal, accord, pact, arrangement, contract'),
);

/** Verb forms that make a paper, the passive participle among them. */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  list(
    'signed, sign, signs, signing, adopted, adopt, adopts, adopting, issued, issue, issues, issuing, concluded, conclude, concludes, inked, published, publish, released, releases, reached, reaches, approved, approves, endorsed, endorses, exchanged, initialled, initialed, unveiled, finalised, finalized, launched, produced, sealed, clinched, struck, ratified, welcomed, presented',
  ),
);

/** Verbs that make a paper with the words after them: "agreed on", "came out with". */
export const MAKING_PHRASES: readonly string[] = list(
  'ended with, ends with, closed with, closes with, concluded with, concludes with, culminated in, culminates in, culminated with, resulted in, wrapped up with, agreed on, agreed upon, agree on, agrees on, came out with, come out with, read out, put out, signing of, adoption of, signature of, conclusion of, release of, publication of, issuing of',
);

/** What a paper that exists does: "a joint statement said". */
export const VERBS_OF_PAPERS: ReadonlySet<string> = new Set(
  list(
    'said, says, read, reads, stated, states, declared, declares, noted, notes, stressed, stresses, expressed, expresses, welcomed, welcomes, condemned, condemns, backed, backs, called, calls, reaffirmed, reaffirms, affirmed, affirms, underlined, underlines, underscored, underscores, emphasised, emphasises, emphasized, emphasizes, urged, urges, recalled, recalls, outlined, outlines, highlighted, highlights, warned, warns, demanded, demands, reiterated, reiterates, pledged, pledges, voiced, voices, added, adds',
  ),
);

/** Before a making verb they leave the paper unmade. */
export const UNMADE_WORDS: ReadonlySet<string> = new Set(
  list('to, will, would, may, might, could, should, must, not, never, no, cannot, expected, before'),
);

/** Small words before a head noun that are no part of a paper's name. */
export const NO_PAPER_WORDS: ReadonlySet<string> = new Set(
  list(
    'the, a, an, this, that, in, of, on, new, first, second, third, several, many, two, three, four, five, their, its, his, her, such, any, no, draft, final, historic, landmark, and, or, with, by, under, for, to, from, as, also, previous, earlier, existing, proposed, possible, bilateral, important, major, separate, another, each, both, key, comprehensive, formal, general, preliminary, interim, similar, other, certain',
  ),
);

/** Words before a paper that make it an older or a wished-for one. */
export const CITING_WORDS: ReadonlySet<string> = new Set(
  list(
    'under, accordance, based, basis, pursuant, implement, implementation, implementing, comply, compliance, existing, earlier, previous, violate, violation, withdraw, towards, toward, draft, proposed, possible, seek, seeking, negotiate, negotiating, support, framework, abide, following, since, reject, without, line, back, negotiations, talks, way, want, wants',
  ),
);

/** Papers of long standing: whoever backs, welcomes or endorses them has not made them. */
export const STANDING_PAPERS: readonly string[] = list(
  'joint comprehensive plan of action, paris agreement, minsk agreement, abraham accords, dayton agreement, dayton peace agreement, oslo accords, good friday agreement, belfast agreement, windsor framework, budapest memorandum, north atlantic treaty, washington treaty, vienna convention, geneva convention, chemical weapons convention, biological weapons convention, outer space treaty, antarctic treaty, non-proliferation treaty, nuclear non-proliferation treaty, treaty on the non-proliferation of nuclear weapons, comprehensive test ban treaty, comprehensive nuclear test ban treaty, new start treaty, helsinki final act, rome statute, framework convention on climate change, law of the sea convention, montreux convention, universal declaration of human rights, pretoria agreement, taif agreement, arms trade treaty, treaty on european union, treaty of lisbon, lisbon treaty, prespa agreement, kyoto protocol, montreal protocol',
);

/** Participles of what those who met brought about: "the commitments made at". */
export const REACHED_PARTICIPLES: ReadonlySet<string> = new Set(
  list('reached, made, taken, adopted, achieved, given, agreed, signed'),
);

/** These and those of what they told of it: "the consensus reached at the summit". */
export const RESULT_PARTICIPLES: ReadonlySet<string> = new Set([
  ...REACHED_PARTICIPLES,
  ...list('concluded, announced, endorsed, issued, approved, set'),
]);

/** Nouns before them. */
export const NOUNS_OF_RESULTS: ReadonlySet<string> = new Set(
  list(
    'consensus, consensuses, agreement, agreements, decision, decisions, commitment, commitments, outcome, outcomes, result, results, understanding, understandings, progress, pledge, pledges, plan, plans, declaration, declarations, statement, statements, communique, communiques, resolution, resolutions, deal, deals, proposal, proposals, undertakings, recommendations, promise, promises, document, documents, roadmap, framework, goal, goals, target, targets',
  ),
);

/** Function words that join the nouns of a paper's name: "Joint Declaration for Dialogue and Peace". */
export const INSIDE_PAPER_NAMES: ReadonlySet<string> = new Set(list('of, for, on, and'));

/** Prepositions of a meeting told only as one to come, or as one beside others: it brings forth nothing here. */
export const NO_SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(
  list(
    'mention, ahead of, before, since, until, prior to, up to, prepare for, invitation to, from, follow-up to, subsequent to',
  ),
);

/** Participles of what came of a meeting: "what had been decided at the meeting". */
export const DECIDED_THERE: ReadonlySet<string> = new Set(
  list('decided, agreed, adopted, taken, made, reached, announced, signed, approved, endorsed, issued, set'),
);

/** Verbs that make a paper with "with": "left the summit with a joint communiqué". */
export const PARTING_VERBS: ReadonlySet<string> = new Set(
  list('left, leave, leaves, departed, depart, departs, parted, emerged, emerge, emerges'),
);

/** What follows the participle of making: "was signed on", "was adopted today". */
export const BEHIND_MADE: ReadonlySet<string> = new Set([
  ...list('at, by, in, on, after, during, following, between, today, yesterday, here, jointly'),
  '.',
  ',',
]);

/** Small words that no paper's name ends in. */
export const NO_PAPER_ENDINGS: ReadonlySet<string> = new Set([...list('and, of, on, for, the, a, an'), ',']);

/** Words that are no part of a paper's name, so that it ends before them. */
export const ENDS_PAPER_NAME: ReadonlySet<string> = new Set(
  list(
    'was, were, which, that, by, with, after, at, during, is, to, has, have, had, will, monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  ),
);

/** Words behind "and" that open the name of another paper. */
export const BEFORE_NEXT_PAPER: ReadonlySet<string> = new Set(list('a, an, the, another, also'));

/** Nouns of what is agreed or done, about which a relative clause says more: "the roadmap that". */
export const AGREED_THINGS: ReadonlySet<string> = new Set(
  list('plan, consensus, progress, framework, roadmap, pledge, promise, deal, pact'),
);
