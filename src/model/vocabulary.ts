/** The closed word lists of the graph, as data. What each kind means to a reader is told in docs/annotation.md. */

export const MEETING_KINDS = ['summit', 'ministerial', 'official', 'call', 'conference'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATUSES = ['held', 'planned', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const OUTCOME_KINDS = [
  'agreement',
  'treaty',
  'memorandum',
  'statement',
  'declaration',
  'plan',
  'resolution',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** PLOVER's event and CAMEO's code for what Chancery calls a meeting, so that event data can be joined with the graph. */
export interface EventCodes {
  readonly plover: 'CONSULT' | 'AGREE';
  readonly cameo: string;
}

/** CAMEO 041 discuss by telephone, 042/043 visit and host, 044 meet at a third place, 046 negotiate. */
export const KIND_CODES: Readonly<Record<MeetingKind, EventCodes>> = {
  summit: { plover: 'CONSULT', cameo: '044' },
  ministerial: { plover: 'CONSULT', cameo: '044' },
  official: { plover: 'CONSULT', cameo: '046' },
  call: { plover: 'CONSULT', cameo: '041' },
  conference: { plover: 'CONSULT', cameo: '044' },
};

export const VISIT_CODES: EventCodes = { plover: 'CONSULT', cameo: '042' };
export const SIGNING_CODES: EventCodes = { plover: 'AGREE', cameo: '057' };
/** CAMEO 036, express intent to meet: what a planned encounter is until it is held. */
export const PLANNED_CODES: EventCodes = { plover: 'AGREE', cameo: '036' };
