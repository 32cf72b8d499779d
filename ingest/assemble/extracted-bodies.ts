import type { ExtractedBody } from '../../src/model/extraction.js';
import type { Discourse } from '../resolve/discourse.js';
import type { BodyIndex } from './bodies.js';
import { membersOf } from './body-members.js';
import { evidenceOf } from './evidence.js';
import type { MeetingRecord } from './meeting-record.js';

/** The bodies for the extraction, in the order of first mention, with the sides that the article names as their parties. */
export function bodiesOf(index: BodyIndex, discourse: Discourse, meetings: readonly MeetingRecord[]): ExtractedBody[] {
  return [...new Set(index.values())].map((record) => {
    const { name, mention, reading } = record;
    const members = membersOf(record, discourse, meetings);
    const named = evidenceOf(reading, mention.from, mention.to, mention.rule, 'name');
    return { name, members: [...members.keys()], evidence: [named, ...members.values()] };
  });
}
