import type { Reading } from '../annotate/reading.js';
import { NO_SUBJECT } from '../tables/actors.js';

const TRANSITIVE =
  /^(?:met|meet|meets|meeting|received|receives|receive|receiving|hosted|hosts|welcomed|welcomes|saw|see|sees|seen|seeing|visited|invited|thanked|told|phoned|telephoned|congratulated|briefed|urged|assured|joined|accompanied|succeeded|represented|representing)$/;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|visiting|new|also|separately|then|counterpart|acting|outgoing|incoming|,)$/;

/** Whether an actor that begins at a token can be the subject: no preposition and no verb of meeting stands before it. */
export function isSubjectWord({ tokens }: Reading, from: number): boolean {
  let i = from - 1;
  while (i >= 0 && i > from - 4 && DETERMINER.test(tokens[i]?.key ?? '')) i--;
  const key = tokens[i]?.key ?? '';
  return i < 0 || !(TRANSITIVE.test(key) || NO_SUBJECT.has(key));
}
