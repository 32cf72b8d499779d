import type { Evidence, ExtractedLeader, ExtractedMeeting, Extraction } from '../../src/model/extraction.js';

/** Australia's code in ISO 3166-1, and in extractions that of the African Union too (docs/annotation.md, Codes). */
const SHARED = 'AU';

/** What the African Union goes by in the graph, where AU is Australia alone. */
const AFRICAN_UNION = 'African Union';

const ITS_WORDS = /\bAfrican Union\b|\bAUC?\b|\bA\.U\./;

/**
 * The extraction with the African Union under its name wherever the words behind the code AU are its own: "African Union", "AU",
 * "AUC"; and, among the sides of a meeting, where a participant acts for it. All other AU is Australia. `text` is the
 * article's.
 */
export function tellAfricanUnion(extraction: Extraction, text: string): Extraction {
  const leaders = extraction.leaders.map((leader) => withItsSide(leader, text));
  const agents = new Set(leaders.filter((leader) => leader.represents === AFRICAN_UNION).map((leader) => leader.name));
  return {
    ...extraction,
    leaders,
    meetings: extraction.meetings.map((meeting) => withItsParty(meeting, agents, text)),
  };
}

function withItsSide(leader: ExtractedLeader, text: string): ExtractedLeader {
  if (leader.represents !== SHARED || !isNamed(leader.evidence, ['represents', 'office'], text)) return leader;
  return { ...leader, represents: AFRICAN_UNION };
}

function withItsParty(meeting: ExtractedMeeting, agents: ReadonlySet<string>, text: string): ExtractedMeeting {
  const party = `party:${SHARED}`;
  if (!meeting.parties.includes(SHARED)) return meeting;
  if (!isNamed(meeting.evidence, [party], text) && !meeting.participants.some((name) => agents.has(name)))
    return meeting;
  return {
    ...meeting,
    parties: meeting.parties.map((code) => (code === SHARED ? AFRICAN_UNION : code)),
    evidence: meeting.evidence.map((span) =>
      span.supports === party ? { ...span, supports: `party:${AFRICAN_UNION}` } : span,
    ),
  };
}

function isNamed(evidence: readonly Evidence[], fields: readonly string[], text: string): boolean {
  return evidence.some(
    ({ supports, start, end }) => fields.includes(supports) && ITS_WORDS.test(text.slice(start, end)),
  );
}
