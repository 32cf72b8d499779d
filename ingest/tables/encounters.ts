/**
 * Words for encounters: the nouns that name them, the words before those nouns, and the verbs that tell of them. Written for
 * Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** What a noun says of the kind of the encounter; null if it says nothing. */
export type NounKind = 'summit' | 'call' | 'conference' | null;

function nouns(kind: NounKind, words: string): [string, NounKind][] {
  return list(words).map((word) => [word, kind]);
}

/** Nouns that name an encounter, singular and plural. */
export const ENCOUNTER_NOUNS: ReadonlyMap<string, NounKind> = new Map([
  ...nouns('summit', 'summit, summits, summit meeting, summit meetings, summit talks'),
  ...nouns(
    'call',
    `phone call, phone calls, telephone call, telephone calls, telephone conversation, telephone conversations, phone conversation, phone conversations,
    phone talks, telephone talks, telephone talk, phone talk, telephone meeting, video call, videocall, video conference, videoconference, videoconferences, video conferences,
    teleconference, conference call, telephone discussion, phone discussion, telephone contact, phone contact, video meeting, virtual meeting, virtual summit,
    online meeting, online talks, video talks, telephone exchange, phone exchange, telephonic conversation, telephonic talk`,
  ),
  ...nouns(
    'conference',
    'conference, conferences, assembly, congress, general conference, international conference, high level week, high level segment, leaders week, ministerial week, ministerial segment',
  ),
  ...nouns(
    null,
    `meeting, meetings, meet, talks, talk, negotiations, dialogue, dialog, dialogues, dialogs, consultation, consultations, discussion, discussions, conversation, conversations,
    session, sessions, round, rounds, encounter, encounters, gathering, retreat, audience, deliberations, round table, roundtable, tete a tete, call, calls, huddle, reception, courtesy call, courtesy calls,
    get together, parley, working lunch, working dinner, working breakfast, luncheon, forum, meet up, 2+2, consultative meeting, review meeting, exchange, exchange of views, ministerial, bilateral, trilateral, quadrilateral`,
  ),
]);

/** Nouns that name an encounter only after "hold", "have", "pay", or with the words that make it one. */
export const WEAK_NOUNS: ReadonlySet<string> = new Set(
  list(
    'talk, call, calls, discussion, discussions, conversation, conversations, session, sessions, round, rounds, audience, deliberations, gathering, reception, negotiations, dialogue, dialog, dialogues, consultation, consultations, forum, meet, encounter, luncheon, contact, congress, exchange, exchange of views',
  ),
);

/** A word before the noun that makes it no encounter of states. */
export const BLOCKING_MODIFIERS: ReadonlySet<string> = new Set(
  list(
    'press, news, media, cabinet, board, shareholders, party, internal, staff, town, council, parliamentary, plenum, video-, business, training, question, photo, college, staff, opening, closing, coalition, faction, public, council, team, fan, sales, sporting, award',
  ),
);

/** Words that may stand between a determiner and the noun. */
export const ENCOUNTER_MODIFIERS: ReadonlySet<string> = new Set(
  list(`
    bilateral, trilateral, quadrilateral, tripartite, multilateral, ministerial, vice, high, level, senior, working, secretariat, technical, political, strategic, informal, formal, extraordinary, emergency,
    special, regular, annual, routine, joint, separate, brief, short, long, virtual, online, telephone, telephonic, phone, video, closed, door, expanded, restricted, plenary, inter,
    foreign, defence, defense, security, economic, peace, nuclear, trade, border, maritime, legal, leaders, cordial, fruitful, official, preparatory, subsequent, consecutive, historic, landmark, inaugural, 
    one, two, three, four, five, six, long, key, crucial, important, productive, constructive, candid, frank, extensive, comprehensive, broad, direct, indirect, intensive, substantive, detailed, ceasefire, climate,
    energy, human, rights, consular, military, diplomatic, expert, experts, level, ministers, presidential, inter, korean, planned, scheduled, upcoming, forthcoming, proposed, expected, latest, recent, previous, past, last, next, first, second, third, earlier, later, new, current, future, final, further,
    coming, possible, potential, similar, such, own, same, other, another, courtesy, farewell, introductory, review, coordination, consultative, summit, regional, international, global, european, asian, african, arab, islamic, pacific, north, south, american, atlantic, north-american,
    nations, leadership, group, heads, state, government, governmental, intergovernmental, un, mediated, brokered, led, hosted, sponsored, backed, chaired, format, style, series, additional, alternate, subsequent, respective, very, initial, friendly, secret, rare, surprise, tense, lengthy, monthly, weekly, 
    quarterly, biennial, friendship, successful, good, great, excellent, warm, partner, open, private, thematic, donor, donors, pledging, reconstruction, ordinary, mini, full, plenary, interim, closing, opening, personal, person, face, unofficial, preliminary, maiden, debut, impromptu, quick, lively, intense, marathon, overnight, awaited, anticipated, overdue, delayed, renewed, fresh, proximity, crunch, hour, minute, hours, minutes, two, eve, sideline, discreet, unannounced, unscheduled, hastily, arranged, hybrid, phone, substantial, fourth, fifth, tea, coffee, fireside, breakfast, lunch, dinner, luncheon
  `),
);

/** Ordinals and words that place a meeting in a series. */
export const SERIES_WORDS: ReadonlyMap<string, 'next' | 'previous'> = new Map([
  ['next', 'next'],
  ['upcoming', 'next'],
  ['forthcoming', 'next'],
  ['coming', 'next'],
  ['future', 'next'],
  ['previous', 'previous'],
  ['last', 'previous'],
  ['past', 'previous'],
  ['earlier', 'previous'],
]);

/** Verbs that need an encounter noun as object or subject, with all their forms. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  list(`
    hold, holds, held, holding, have, has, had, having, host, hosts, hosted, hosting, chair, chairs, chaired, chairing, co-chair, cochaired, convene, convenes, convened, convening, attend, attends, attended, attending,
    conduct, conducts, conducted, conducting, open, opens, opened, conclude, concludes, concluded, begin, begins, began, begun, start, starts, started, organise, organised, organize, organized, organises, organizes,
    schedule, scheduled, plan, planned, plans, arrange, arranged, lead, led, leads, head, heads, headed, heading, co-headed, co-lead, co-led, join, joined, joins, take, takes, took, taken, taking, pay, pays, paid, paying, cancel, cancelled, canceled, postpone, postponed, resume, resumed, resumes, continue, continued,
    reschedule, rescheduled, follow, followed, follows, enter, entered, engage, engaged, launch, launched, participate, participated, participates, meet, met, gather, gathered, wrap, wrapped, finish, finished, end, ended, scrap, scrapped, call, called, make, made, propose, proposed, agree, agreed, invite, invited, address, addresses, addressed, addressing, brief, briefs, briefed, complete, completed, kick, kicked, co, exchange, exchanged, receive, receives, received, place, places, placed, initiate, initiates, initiated
  `),
);

/** Verbs that tell of an encounter by themselves; the second word, if any, must follow. */
export type VerbSense =
  | 'meet'
  | 'speak'
  | 'receive'
  | 'phone'
  | 'callOn'
  /** To see somebody, which may mean to meet him. */
  | 'see'
  /** To expect a guest. */
  | 'await'
  /** No verb but words for the telephone beside one: "assured him by phone". */
  | 'byPhone';

function verbs(sense: VerbSense, words: string): [string, VerbSense][] {
  return list(words).map((word) => [word, sense]);
}

/** Verb phrases by their folded words. */
export const ENCOUNTER_VERBS: ReadonlyMap<string, VerbSense> = new Map([
  ...verbs(
    'meet',
    'met, meet, meets, meeting, sat down, sit down, sits down, sitting down, conferred, confer, confers, conferring, held a meeting, got together, come together, came together, sat together, reconvene, reconvened, gathered, gather, gathers, converge, converged, converges, convened, convene, convenes, saw his, saw her, see each other, saw each other, seen each other, seeing each other, see one another, saw one another, seen one another',
  ),
  ...verbs(
    'speak',
    'spoke, speak, speaks, speaking, spoken, talked, talk, talks, talking, exchanged views, exchange views, held discussions, consulted, consult, consults, discussed, discuss, discusses, discussing',
  ),
  ...verbs(
    'receive',
    'received, receives, receive, receiving, hosted, hosts, host, hosting, welcomed, welcomes, welcome',
  ),
  ...verbs('see', 'saw, sees, see, seen'),
  ...verbs('await', 'expects, expect, expecting, awaits, await, awaiting'),
  ...verbs('phone', 'phoned, telephoned, phones, telephones, rang'),
  ...verbs(
    'callOn',
    'called on, calls on, call on, calling on, paid a call on, paid a courtesy call on, pay a courtesy call on, paid calls on, paid a courtesy visit to, pays a call on, paid courtesy calls on',
  ),
]);

/** Verbs of meeting in the present of one who acts; beside a weekday they tell of what is set. */
export const PRESENT_OF_MEETING: ReadonlySet<string> = new Set(
  list(
    'meets, speaks, talks, confers, consults, receives, hosts, welcomes, holds, has, chairs, convenes, attends, joins, opens, addresses, leads, heads, telephones, phones, sees',
  ),
);

/** Nouns whose plural can be taken apart into single encounters: "The meetings were attended by". */
export const SINGLE_ENCOUNTERS: ReadonlySet<string> = new Set(
  list('meeting, meetings, call, calls, session, sessions, audience, audiences'),
);

/** Nouns for the edges of a gathering, where others meet. */
export const MARGINS: ReadonlySet<string> = new Set(list('margin, margins, sideline, sidelines, fringe, fringes'));

/** The same with "of", as the preposition of what is held there: "talks on the sidelines of". */
export const MARGINS_OF: ReadonlySet<string> = new Set([...MARGINS].map((word) => `${word} of`));

/** Words for talks with one after the other: "separate talks", "met A, B and C separately". */
export const ONE_AFTER_OTHER: ReadonlySet<string> = new Set(
  list('separate, separately, individually, successively, respectively'),
);

/** Nouns whose plural with several partners is an encounter with each: "meetings with A and B". */
export const ONE_WITH_EACH: ReadonlySet<string> = new Set(list('meeting, call, phone call, telephone call'));

/** What else takes place and may be meant by "it". */
export const OTHER_EVENTS: ReadonlySet<string> = new Set(
  list(
    'election, elections, referendum, vote, votes, poll, polls, exercise, exercises, drill, drills, parade, exhibition, ceremony, fair, expo, games, match, tournament, festival, concert, trial, hearing, census, inauguration, funeral, press, rally',
  ),
);

/** Verbs of meeting in the form that follows "will" or "to". */
export const BARE_VERBS_OF_MEETING: ReadonlySet<string> = new Set(
  list(
    'meet, hold, speak, talk, confer, consult, receive, host, welcome, attend, chair, co-chair, co, have, discuss, gather, convene, sit, call, pay, join, participate, take, conduct, exchange, address, lead',
  ),
);

/** Verbs of travelling or meeting which show that the "to" before them is no preposition. */
export const BARE_VERBS_OF_TRAVEL: ReadonlySet<string> = new Set(
  list(
    'meet, hold, visit, travel, attend, receive, host, chair, speak, arrive, go, fly, pay, call, address, join, lead, take, sign, open',
  ),
);

/** Participles of receiving a guest: "and be received by". */
export const RECEIVED_PARTICIPLES: ReadonlySet<string> = new Set(
  list('received, hosted, welcomed, met, joined, greeted'),
);

/** Forms of "host". */
export const FORMS_OF_HOST: ReadonlySet<string> = new Set(list('host, hosts, hosted, hosting'));

/** Words before "in a series of" for one of those told: "the latest in a series of discussions". */
export const ONE_OF_SERIES: ReadonlySet<string> = new Set(
  list('latest, first, last, second, third, fourth, fifth, newest, one'),
);

/** Nouns for talk, by telephone or not. */
export const NOUNS_OF_TALK: ReadonlySet<string> = new Set(
  list('talk, talks, conversation, conversations, discussion, discussions, exchange'),
);

/** Those, and the nouns that a later sentence has for a call as well as for a meeting. */
export const NOUNS_OF_CALL_OR_MEETING: ReadonlySet<string> = new Set([...NOUNS_OF_TALK, ...list('dialogue, meeting')]);
