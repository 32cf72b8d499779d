/**
 * Words for what a meeting leaves behind: papers, and the verbs that make them. Written for Chancery; licence as the project
 * (Apache-2.0). Folded.
 */
import type { OutcomeKind } from '../../src/model/vocabulary.js';
import { list } from './list.js';

/** Head nouns of papers with their kind. */
export const OUTCOME_NOUNS: ReadonlyMap<string, OutcomeKind> = new Map<string, OutcomeKind>([
  ...list('agreement, agreements, accord, pact, deal, arrangement, contract').map(
    (word) => [word, 'agreement'] as const,
  ),
  ...list('treaty, convention').map((word) => [word, 'treaty'] as const),
  ...list(
    'memorandum, memorandum of understanding, mou, memorandum of cooperation, memoranda of understanding, mous, memorandum of intent, letter of intent',
  ).map((word) => [word, 'memorandum'] as const),
  ...list(
    'joint statement, statement, joint communique, communique, joint fact sheet, fact sheet, joint press statement, joint report, joint update, joint press release, joint press communique, outcome document, minutes',
  ).map((word) => [word, 'statement'] as const),
  ...list('joint declaration, declaration').map((word) => [word, 'declaration'] as const),
  ...list(
    'action plan, joint action plan, operational plan, roadmap, road map, work plan, plan of action, programme of cooperation, program of cooperation, cooperation programme, cooperation plan',
  ).map((word) => [word, 'plan'] as const),
  ...list('resolution').map((word) => [word, 'resolution'] as const),
]);

/** Papers that count only as joint ones or with a capital: a ministry's own statement is none. */
export const COMMON_PAPERS: ReadonlySet<string> = new Set(
  list(
    'statement, communique, declaration, deal, minutes, arrangement, contract, resolution, fact sheet, accord, pact',
  ),
);

/** Verbs that make a paper. */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  list(
    'signed, sign, signing, signature, adopted, adopt, adopts, adoption, issued, issue, issues, concluded, conclude, inked, published, released, release, reached, approved, endorsed, agreed, announced, exchanged, initialled, initialed, unveiled, finalised, finalized, said, says, launched, declared',
  ),
);

/** Words before a paper that make it an older or a wished-for one. */
export const CITING_WORDS: ReadonlySet<string> = new Set(
  list(
    'under, accordance, based, basis, pursuant, implement, implementation, implementing, comply, compliance, existing, earlier, previous, violate, violation, withdraw, towards, toward, draft, proposed, possible, seek, seeking, negotiate, negotiating, support, framework, abide, following, since, reject, without, line, 1951',
  ),
);
