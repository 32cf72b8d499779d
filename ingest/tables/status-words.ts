/**
 * Words that tell whether an encounter was held, is planned, was called off, or is only thought of. Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Near a verb or noun they put it in the future. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set(
  list(`
    will, shall, scheduled, planned, plans, planning, expected, expects, due, slated, set, upcoming, forthcoming, intends, intend, invited, invites, inviting, invitation, proposed, proposes, proposal, accepted,
    agreed, agree, awaits, await, arranged, announced, looking, looks, looked, tentatively, provisionally, anticipated, convening, coordinating, arranging, preparing, scheduling, organising, organizing
  `),
);

/** Before a noun they say that the encounter had been set: if it is then denied, it was called off. */
export const SET_WORDS: ReadonlySet<string> = new Set(
  list('planned, scheduled, expected, upcoming, forthcoming, announced, agreed, proposed, rumoured, rumored'),
);

/** After "has been": the encounter is to come. */
export const PUT_FORWARD: ReadonlySet<string> = new Set(
  list(
    'proposed, planned, scheduled, slated, pencilled, penciled, floated, mooted, expected, foreseen, envisaged, due',
  ),
);

/** After "is under": the encounter is to come. */
export const UNDER_WAY: ReadonlySet<string> = new Set(list('discussion, preparation, consideration, negotiation'));

/** They call an encounter off. */
export const CANCELLED_WORDS: ReadonlySet<string> = new Set(
  list(
    'cancelled, canceled, cancels, cancel, cancellation, cancelling, postponed, postpones, postpone, postponement, scrapped, scraps, shelved, deferred, deferral, rescheduled, delayed, aborted, halted, suspended, axed, nixed',
  ),
);

/** Two words that call an encounter off: "called off", "put off", "pulled out". */
export const CANCELLED_PAIRS: ReadonlySet<string> = new Set(
  list(
    'called off, calls off, calling off, call off, put off, puts off, putting off, pulled out, backed out, no longer',
  ),
);

/** They keep an encounter in the mind of those who speak of it. */
export const HYPOTHETICAL_WORDS: ReadonlySet<string> = new Set(
  list(`
    could, might, may, should, would, if, whether, unless, hope, hopes, hoped, hoping, wish, wishes, wished, want, wants, wanted, ready, readiness, willing, willingness, possible, possibly, possibility, potential, need, needs, needed, urge, urged, urges, urging,
    called, calls, calling, call, seek, seeks, seeking, sought, must, refuse, refused, refuses, reject, rejected, rejects, prospect, prospects, idea, chance, offered, offer, offers, suggested, suggest, suggests, ruled, consider, considering, considered
  `),
);

/** Before "for" and an encounter they only wish for it: "called for talks". */
export const WISHING_WORDS: ReadonlySet<string> = new Set(
  list(`
    call, calls, called, calling, urge, urges, urged, urging, appeal, appeals, appealed, appealing, push, pushes, pushed, pushing, press, presses, pressed, pressing, plead, pleaded, need, needs, needed, hope, hopes, hoped, hoping, wish, wishes,
    ready, readiness, open, openness, demand, demands, demanded, request, requests, proposal, proposals, idea, ideas, ask, asks, asked, asking, chance, chances, prospect, prospects, opportunity, support, necessity, potential
  `),
);

/** After "did not": "the meeting between A and B did not take place". */
export const FAILING_VERBS: ReadonlySet<string> = new Set(
  list(
    'take, happen, materialise, materialize, occur, go, proceed, materialised, materialized, happened, occurred, taken, gone, proceeded, going, taking, happening, proceeding',
  ),
);

/** With a verb or noun they say that there was none. */
export const NEGATIONS: ReadonlySet<string> = new Set(list('no, not, never, without, neither, nor, none'));

/** Before "that" and "should" they set what is to be: "decided that the ministers should meet". */
export const DECIDING_VERBS: ReadonlySet<string> = new Set(
  list(
    'decided, decides, decide, agreed, agrees, agree, resolved, resolves, resolve, determined, directed, directs, instructed, instructs, ordered, orders, concluded, mandated, mandates',
  ),
);

/** They put an encounter to another day, if one is told: "postponed to 9 July". */
export const MOVING_WORDS: ReadonlySet<string> = new Set(
  list(
    'postponed, postpones, postpone, postponing, rescheduled, reschedules, reschedule, rescheduling, deferred, defers, defer, delayed, delays, delay, moved, moves, shifted, shifts, adjourned, adjourns, pushed, advanced',
  ),
);

/** Two words that do: "put off until", "brought forward to". */
export const MOVING_PAIRS: ReadonlySet<string> = new Set(
  list('put off, puts off, putting off, put back, pushed back, brought forward, moved forward, moved back'),
);

/** Before a participle of setting they tell of a day that was given up: "originally scheduled for". */
export const ONCE_WORDS: ReadonlySet<string> = new Set(
  list('originally, initially, previously, earlier, first, formerly, provisionally'),
);

/** Participles of setting a day. */
export const SET_PARTICIPLES: ReadonlySet<string> = new Set(
  list(
    'scheduled, planned, set, slated, billed, due, expected, meant, intended, announced, fixed, arranged, convened, called',
  ),
);

/** They say that an encounter is a habit, not an occurrence. */
export const HABITUAL_WORDS: ReadonlySet<string> = new Set(
  list(
    'regularly, usually, often, frequently, routinely, annually, periodically, normally, traditionally, typically, sometimes',
  ),
);

/** After "is" or "remains" they leave open whether there will be an encounter. */
export const OPEN_PREDICATES: ReadonlySet<string> = new Set(
  list(
    'possible, impossible, unlikely, conceivable, premature, uncertain, unclear, doubtful, questionable, unnecessary, needed, necessary, desirable, essential, useful, pointless, unthinkable, imaginable, plausible, improbable, unrealistic',
  ),
);

/** After "no" they say that an encounter is not even intended: "no plans for a meeting". */
export const UNSET_NOUNS: ReadonlySet<string> = new Set(
  list(
    'plan, plans, intention, intentions, date, dates, agreement, decision, arrangement, arrangements, request, talk, discussion, reason, need, preparations, immediate, current, concrete, firm, specific',
  ),
);

/** Forms of "invite", and its noun. */
export const INVITING_WORDS: ReadonlySet<string> = new Set(list('invited, invites, invite, inviting, invitation'));

/** Words before a visit that are no part of the object of a verb: "postponed talks and his visit" says nothing of the visit. */
export const OUTSIDE_OBJECT: ReadonlySet<string> = new Set([
  ...list('and, for, to, in, on, at, from, by, with, visit, visits, trip, meeting, talks, summit'),
  ',',
  ';',
]);

/** Words before such a predicate: "is still possible", "remained unclear". */
export const BEFORE_OPEN_PREDICATES: ReadonlySet<string> = new Set(
  list(
    'is, are, was, were, be, remains, remained, seems, seemed, looks, looked, not, still, now, highly, very, currently',
  ),
);

/** What is not set yet for a meeting: "a date for the meeting has not been set". */
export const UNSET_THINGS: ReadonlySet<string> = new Set(list('date, dates, time, venue, agenda'));

/** Participles of setting it. */
export const FIXING_PARTICIPLES: ReadonlySet<string> = new Set(
  list('set, fixed, agreed, decided, determined, finalised, finalized, announced'),
);

/** Prepositions between plans and what they are for: "no plans for a meeting", "no date to meet". */
export const BETWEEN_PLANS_AND_MEETING: ReadonlySet<string> = new Set(list('for, to, of, on'));

/** Before a word of planning they tell of a plan that was: "had been scheduled", "originally due". */
export const PAST_PLAN_WORDS: ReadonlySet<string> = new Set(
  list('was, were, had, been, originally, initially, earlier'),
);

/** Words that plan only what an infinitive behind them names: "agreed to meet", "looking to hold". */
export const PLANNING_BY_INFINITIVE: ReadonlySet<string> = new Set(
  list('agreed, agree, accepted, looking, looks, looked, proposed, proposes, announced, set, prepared'),
);
