import type { Scene } from './arguments.js';
import { evidenceOf } from './evidence.js';
import type { Memory } from './memory.js';
import type { Trigger } from './trigger.js';
import { withLength } from './visit-days.js';
import type { VisitRecord } from './visit-record.js';
import { ownerOfVisit } from './visit-traveller.js';

/** "The prime minister's visit", "whose visit lasts two days": to where the traveller has just been told to meet somebody abroad. */
export function visitOfGuest(scene: Scene, trigger: Trigger, memory: Memory): VisitRecord[] {
  const { reading } = scene;
  const meeting = memory.last;
  if (trigger.visit !== 'noun' || !meeting?.place || !meeting.placeCode || !meeting.placeSpan || meeting.byPhone)
    return [];
  const owner = ownerOfVisit(scene, trigger, memory);
  if (!owner?.person.side || owner.person.side === meeting.placeCode || !meeting.people.has(owner.person)) return [];
  return [
    {
      person: owner.person,
      country: meeting.placeCode,
      to: meeting.place,
      status: meeting.status === 'planned' ? 'planned' : 'held',
      date: withLength(meeting.date?.includes('/') ? meeting.date.slice(0, 7) : meeting.date, reading),
      dateSpan: meeting.dateSpan,
      sentence: reading.sentence.index,
      isWhole: false,
      leaderSpan: evidenceOf(reading, owner.from, owner.to, 'visit.traveller', 'leader'),
      toSpan: { ...meeting.placeSpan, rule: 'visit.guest', supports: 'to' },
    },
  ];
}
