import type { Reading } from '../annotate/reading.js';
import { resolveDate } from '../resolve/dates.js';
import type { Discourse } from '../resolve/discourse.js';
import { PRESENT_OF_MEETING } from '../tables/encounters.js';
import type { Trigger } from './trigger.js';
import type { Attachments } from './whereabouts.js';

/**
 * The present of a verb that tells of what is set for a day of the week: "On Thursday the Chancellor receives B", "talks with him on
 * Friday". The verb's token, or null where the verb is of another tense or no weekday other than the day of the report stands beside it.
 */
export function presentToCome(
  { tokens }: Reading,
  trigger: Trigger,
  { dates }: Attachments,
  { reference }: Discourse,
): number | null {
  const verb = trigger.verb ?? (trigger.role === 'verb' ? trigger.from : null);
  if (verb === null || !PRESENT_OF_MEETING.has(tokens[verb]?.key ?? '')) return null;
  const weekday = dates.find(({ expression }) => expression.type === 'weekday' && expression.shift !== -1);
  if (!weekday) return null;
  const [ahead, back] = (['ahead', 'back'] as const).map((direction) =>
    resolveDate(weekday.expression, reference, direction, null),
  );
  return ahead === back ? null : verb;
}
