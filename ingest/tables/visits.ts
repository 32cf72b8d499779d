/**
 * Words for travel. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Verbs that tell of a visit with the goal right after them, or after the preposition. */
export const VISIT_VERBS: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...list('visited, visits, visiting, visit, revisited').map((word) => [word, null] as const),
  ...list(`
    arrived, landed, arrived in, arrives in, arriving in, arrive in, arrived at, arrives at, arrive at, landed in, landed at,
    lands in, land in, travelled to, traveled to, travels to, travelling to, traveling to, travel to, travelled on to,
    traveled on to, journeyed to, journeys to, journey to, flew to, flies to, flying to, fly to, flew in to, flew into, flew on to,
    flown on to, flown to, flew out to, travel on to, travels on to, traveling on to, travelling on to, fly on to, flies on to,
    flying on to, continue to, continues to, continue on to, continues on to, continued on to, move on to, moves on to, moved on to, heads to, headed to, head to, heading to, heads for, headed for, head for, heading for,
    set off for, sets off for,
    set out for, went to, goes to, going to, go to, goes on to, went on to, go on to, proceeded to, proceeds to, proceed to,
    continued to, came to, comes to, come to, coming to, returned to, returns to, touched down in, touched down at,
    stopped in, stopped over in, stops in, left on a visit to, is in, was in, be in, been in, due in, expected in, due to arrive in, be back in, pays a visit to, paid a visit to, toured
  `).map((words) => [words, 'to'] as const),
]);

/** Nouns that name a visit. */
export const VISIT_NOUNS: ReadonlySet<string> = new Set(
  list('visit, visits, trip, trips, tour, tours, journey, stay, stopover, state visit, official visit, working visit'),
);

/** Verbs of leaving, which may name the town left before the goal: "left France on Monday for Cape Town". */
export const LEAVING_VERBS: ReadonlySet<string> = new Set(
  list('leave, leaves, left, leaving, depart, departs, departed, departing'),
);

/** Words in front of "visit" that put it into the future. */
export const AHEAD_OF_VISIT: ReadonlySet<string> = new Set(
  list(`
    will, shall, would, scheduled, due, expected, plans, planning, planned, upcoming, forthcoming, future, invitation, invited,
    organisation, organization, organising, organizing, arrange, arranging, arrangements, preparations, preparation, prepare,
    preparing, proposed, possible, possibility, next, forward, looks, awaits, awaited, anticipated, anticipates, intends, intention
  `),
);

/** Verbs of setting out in the present: "flies to Kabul" tells of what is next. */
export const PRESENT_OF_SETTING_OUT: ReadonlySet<string> = new Set(
  list('due, expected, flies, goes, leaves, travels, heads, departs, proceeds, journeys, embarks'),
);

/** Verbs of travel in the present, which with a day that is not the report's tell of what is to come: "arrives on Thursday". */
export const PRESENT_OF_TRAVEL: ReadonlySet<string> = new Set(
  list('arrives, arrive, lands, visits, pays, comes, tours, is, starts, begins'),
);

/** Words before "in" and a town of somebody who is there: "who is in Vienna", "while in Doha". */
export const PRESENCE_WORDS: ReadonlySet<string> = new Set(
  list('is, was, are, were, remains, stays, arrived, arriving, while, currently, now'),
);

/** Verbs and nouns of travel before the country that is its goal. */
export const TRAVEL_WORDS: ReadonlySet<string> = new Set(
  list('travelled, traveled, arrived, landed, visiting, visits, visited, flew, visit, trip, travelling, traveling'),
);

/** Verbs that tell when a visit takes place, with the visit as their subject. */
export const VISIT_OCCURS: ReadonlySet<string> = new Set(
  list(
    'place, begins, began, starts, started, scheduled, planned, due, set, expected, postponed, ended, ends, comes, came, runs, lasts, follows, is, was',
  ),
);

/** Words before a town to which somebody goes: "visited Riyadh", "left for Riyadh". */
export const BEFORE_GOAL: ReadonlySet<string> = new Set(list('to, visit, visited, visiting, visits, reached, for'));

/** What follows the official whom somebody is to see: "will see President A on Friday". */
export const BEHIND_SEEN: ReadonlySet<string> = new Set([
  ...list('on, in, at, for, later, today, tomorrow, next, there, here, and'),
  ',',
  '.',
]);

/** What follows one who was seen: "saw B again", "saw B before". */
export const BEHIND_SEEN_GUEST: ReadonlySet<string> = new Set([
  ...list('and, before, after, again, earlier, later, separately'),
  '.',
  ';',
  ',',
]);

/** Nouns for one visit: "a three-day visit", "on a tour". */
export const STAY_NOUNS: ReadonlySet<string> = new Set(list('visit, stay, trip, tour'));

/** Words before "visit" that make it a verb: "will visit", "who visits". */
export const BEFORE_VISIT_AS_VERB: ReadonlySet<string> = new Set(
  list(
    'to, will, would, can, could, may, might, should, shall, they, we, leaders, who, not, ministers, himself, herself, themselves, personally, officially, soon',
  ),
);

/** Those, and the prepositions before a town where something is. */
export const BEFORE_PLACE_OR_GOAL: ReadonlySet<string> = new Set([...BEFORE_GOAL, ...list('in, at, from')]);

/** Words between a verb of travel and the name of its goal: "to the neighbouring Republic of Chad". */
export const BEFORE_NAME_OF_GOAL: ReadonlySet<string> = new Set(
  list('the, republic, of, kingdom, also, neighbouring, neighboring, southern, northern, port, city, capital, on, in'),
);

/** Nouns of a visit before "of" and one who is its host: "at the invitation of". */
export const OCCASIONS_OF_VISIT: ReadonlySet<string> = new Set(list('invitation, request, behest, behalf, occasion'));

/** Words that say little of a visit unless a date or the word "visit" stands beside them. */
export const WEAK_TRAVEL: ReadonlySet<string> = new Set(
  list(
    'is in, was in, be in, been in, be back in, due in, expected in, went to, goes to, go to, going to, came to, comes to, come to, coming to, left, returned to, heading to, heads to, headed to, toured',
  ),
);

/** Verbs that tell of a meeting only as what somebody travels for: "flew to Doha to brief the Emir". */
export const VERBS_OF_PURPOSE: ReadonlySet<string> = new Set(list('inform, brief, update'));
