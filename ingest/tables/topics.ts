/**
 * Words that lead to the subject of a meeting, and words that are none. Written for Chancery; licence as the project (Apache-2.0).
 * Folded.
 */
import { list } from './list.js';

/** All pairs of a verb form and a particle: "exchanged views" with "on". */
function pairs(heads: string, particles: string): string[] {
  return list(heads).flatMap((head) => list(particles).map((particle) => `${head} ${particle}`));
}

/** Phrases after which the subject follows. */
export const TOPIC_LEADS: readonly string[] = [
  ...list(`
    discussed, discuss, discusses, discussing, reviewed, review, reviews, reviewing, addressed, address, addresses, addressing, raised, raise, raises, raising, examined, examine, examines, examining, explored, explore, explores,
    exploring, tackled, tackle, tackling, covered, cover, covers, covering, considered, assessed, assess, assessing, took up, take up, taking up, brought up, bring up, went over, go over, took stock of, take stock of, taking stock of, dealt with, deal with,
    deals with, dealing with, agenda are, agenda were, agenda is, agenda was, agenda included, agenda includes, agenda will include, topics included, topics include, topics were, topics are, issues included, issues include, subjects included,
    with regard to, with respect to, regarding, concerning, with a focus on, with a particular focus on, with particular focus on, with special attention to, with an emphasis on, with emphasis on, issues such as, topics such as, areas such as, matters such as,
    fields such as, sectors such as, issues including, topics including, areas including, matters including, fields including, sectors including, issues like, areas like, the areas of, the fields of, in areas of, in fields of, in the field of, in the area of, the sectors of
  `),
  ...pairs(
    'exchanged views, exchange views, exchanging views, exchange of views, views, opinions, compared notes, conferred, confer, conferring, consulted, consult, consultations, consultation, talked, talk, talks, talking, spoke, speak, spoken, speaking, discussion, discussions, dialogue, conversation, conversations, negotiations, meeting, meetings, summit, conference, call, briefed him, briefed her, briefed them, briefed each other, updated each other',
    'on, about, over, regarding, concerning',
  ),
  ...pairs('discussion, review, discussions, examination', 'of'),
  ...pairs(
    'focused, focus, focuses, focusing, focussed, focussing, centred, centered, centre, center, centring, centering, concentrated, concentrate, concentrating, touched, touch, touching, dwelt, dwelled, dwell, revolved, elaborated, deliberated, deliberate',
    'on, upon, around, about',
  ),
  ...pairs(
    'cooperation, cooperate, collaboration, collaborate, coordination, coordinate, partnership, exchanges',
    'in, on',
  ),
  ...pairs('concern, concerns, concerned, worry, alarm, commitment, support', 'about, over, at'),
  ...pairs('importance, urgency, necessity, significance, value', 'of'),
  ...pairs('need, support', 'for'),
  ...pairs('turned, referred', 'to'),
  ...pairs('progress, consensus, understanding, information', 'on'),
  ...pairs('talked, spoke, speak, spoken, speaks', 'of'),
  ...list(
    'exchanged on, table is, table are, table was, table were, situation in, developments in, war in, conflict in, crisis in, tensions in, stability in, security in, peace in, ceasefire in, violence in, spent time on, some time on, discussed were, discussed was, subjects are, subjects were, subject is, subject was, topic is, topic was, issues are, issues were, agenda of the meeting were',
  ),
];

/** Words before an infinitive that tells what the meeting set out to do: "agreed to deepen trade". */
export const RESOLVING_WORDS: ReadonlySet<string> = new Set(
  list(
    'agreed, agree, agrees, pledged, resolved, decided, undertook, promised, determination, determined, intention, readiness, willingness, desire, commitment, committed, vowed, wish, hope, need',
  ),
);

/** Predicates before which the subject stands: "X was discussed", "X topped the agenda". */
export const TOPIC_PREDICATES: readonly string[] = [
  ...pairs(
    'was, were, been, be, being, is, are',
    'discussed, reviewed, raised, addressed, examined, covered, considered, tackled, explored',
  ),
  ...pairs(
    'was also, were also, was then, were then, was likewise, were likewise',
    'discussed, reviewed, raised, addressed, examined, covered, on the agenda',
  ),
  ...pairs(
    'was, were, is, are, be, stood',
    'on the agenda, in focus, in the focus, in the foreground, at the centre, at the center, at the top of the agenda, among the topics, among the subjects, among the issues, touched on, touched upon, taken up, brought up, the focus, the subject, the main topic, the main topics, the main subject',
  ),
  ...pairs(
    'was, were, was also, were also',
    'stressed, emphasised, emphasized, underlined, underscored, highlighted, welcomed, recalled, reaffirmed, reiterated, agreed, condemned',
  ),
  ...pairs(
    'top, tops, topped, dominate, dominates, dominated',
    'the agenda, the talks, the meeting, the discussions, the gathering, the summit',
  ),
  ...pairs(
    'was, were, be, is, are, was also, were also',
    'on the table, down for discussion, up for discussion, due for discussion, for discussion, under discussion, on the menu, up for debate, on the programme, on the program',
  ),
  ...list(
    'came up, figured on the agenda, featured on the agenda, figured prominently, featured prominently, were recalled, was recalled, took centre stage, took center stage',
  ),
];

/** Words that open a sentence about one subject: "On Syria, the ministers …". */
export const TOPIC_OPENERS: readonly string[] = list(
  'on, on the topic of, on the subject of, on the issue of, on the question of, as for, as regards, as to, turning to, with regard to, regarding, concerning, with respect to, in regard to',
);

/** Nouns that say nothing as a subject. */
export const EMPTY_TOPICS: ReadonlySet<string> = new Set(
  list(`
    plane, sphere, front,
    issue, issues, matter, matters, way, ways, topic, topics, subject, subjects, number, range, series, aspect, aspects, thing, things, view, views, measure, measures, effort, efforts, step, steps, means, possibility, possibilities, question, questions,
    problem, problems, it, them, that, this, these, those, how, what, whether, why, importance, need, area, areas, field, fields, sector, sectors, progress, state, status, implementation, development, developments, headway, side, sides, interest, concern,
    concerns, opportunities, opportunity, prospects, prospect, set, host, agenda, latest, point, points, details, others, each, other, another, him, her, us, plans, plan, results, outcome, outcomes, role, context, framework, light, detail, course, line,
    sequel, powers, sources, support, response, responses, admiration, steps, principles, focus, commitment, commitments, success, successes, modality, modalities, logistics, preparations, preparation, news, statement, statements, remarks, word, words, concern, concerns, discussions, discussion, talks, negotiation, consultations, conversation, conversations, understanding, side, sides, factors, factor, sense, lot, interest, interests,
    world, people, years, year, time, day, two, three, first, second, more, most, everything, follow, up, follow-up, contribution, continuation, necessity, urgency, fact, basis, wide, variety, full, whole, region, country, countries, condition, conditions, idea, relation, impact, visit, occasion, ahead, phone, telephone, proposal, proposals, forward, sidelines, margins, sideline, margin, part, behalf, invitation, rest, nature, success, attention, mind, place, eve, site, ground, board, exchange, exchanges, opinion, opinions, basis, days, weeks, months, hours, minutes, media, visitors, businesses, project, projects, programme, programmes, program, programs, thought, call, calls, session, sessions, monday, tuesday, wednesday, thursday, friday, saturday, sunday, according, respectively, still, together, now, accordingly, unity, thoughts, engagement, thanks, gratitude, appreciation, hope, request, meeting, meetings, visits, counterpart, counterparts, colleagues, delegation, ministry, government, governments, ministers, leaders, parties, spectrum, all, both, which, hand, level, levels
  `),
);

/** Nouns that say nothing alone, though they head many a subject: "bilateral ties", "the tensions in Gaza". */
export const LONE_VAGUE: ReadonlySet<string> = new Set(
  list(`
    ties, relation, relationships, challenge, negotiations, situations, differences, disagreement, disagreements, partnership, tensions,
    crises, documents, document, declaration, agreements, action, actions, event, events, heard, future, past, success, addition, total, order, particular, general, detail, moves, moving,
    summit, summits, conference, dialogue, forum, friendship, consensus, package, list, text, draft, paper, papers, report, reports, terms
  `),
);

/** What follows "on" after an encounter without being its subject: "on the sidelines", "on behalf of". */
export const NO_SUBJECT_AFTER_ON: ReadonlySet<string> = new Set(
  list(
    'sidelines, sideline, margins, margin, fringes, occasion, eve, phone, telephone, part, side, sides, basis, visit, trip, tour, behalf, condition, level, behest, invitation, arrival, return, way, day, morning, evening, afternoon, night, x, twitter, facebook, track, time, schedule, ground, record, line, video, initiative, request, wednesday, top, site, equal, anniversary',
  ),
);

/** Verb forms that stand before the subject proper: "ways of strengthening trade", "to boost tourism". */
export const PROMOTING_VERBS: ReadonlySet<string> = new Set(
  list(`
    strengthening, strengthen, enhancing, enhance, expanding, expand, deepening, deepen, promoting, promote, boosting, boost, developing, develop, improving, improve, increasing, increase, advancing, advance, ensuring, ensure, resolving, resolve, implementing,
    implement, maintaining, maintain, furthering, consolidating, consolidate, reinforcing, reinforce, broadening, broaden, bolstering, bolster, achieving, achieve, supporting, support, addressing, address, ending, end, settling, settle, finding, find, countering, counter,
    combating, combat, fighting, fight, preventing, prevent, tackling, tackle, facilitating, facilitate, accelerating, accelerate, intensifying, intensify, restoring, restore, raising, raise, pushing, push, fostering, foster, upgrading, upgrade, building, build,
    stepping, step, bringing, bring, establishing, establish, creating, create, working, work, continuing, continue, reaching, reach, opening, reopen, reopening, resuming, resume, finalise, finalize, finalising, finalizing, launching, launch, starting, start, speed, widen, widening, diversify, diversifying, modernising, modernizing, modernise, modernize, liberalise, liberalize, protecting, protect, safeguard, safeguarding, stabilising, stabilizing, stabilise, stabilize, normalise, normalize, normalising, normalizing, pursue, pursuing, deliver, delivering, provide, providing, solve, solving, conclude, concluding, form, cooperating, cooperate, securing, secure, preserving, preserve, de-escalating, reducing, reduce, easing, ease, managing, manage
  `),
);

/** Words before a noun phrase that are no part of the subject. */
export const TOPIC_FILLERS: ReadonlySet<string> = new Set(
  list(`
    the, a, an, their, its, his, her, our, also, both, all, various, other, further, recent, latest, current, ongoing, some, mutual, common, several, many, key, including, include, includes, namely, particularly, particular, especially, notably, well, as, such, like, of, on, in, to, about, over, for,
    and, or, then, mainly, primarily, possible, potential, new, existing, main, different, wide, broad, full, more, most, along, among, "", ", “, ”, ', ‘, ’, even, first, foremost, them, towards, toward, at, above, this, these, those, up, together, closely, further, with, at, matters, respect, part, how, best, jointly
  `),
);

/** Adjectives that stand alone only because their noun comes later in the list: "bilateral, regional and global issues". */
export const LONE_ADJECTIVES: ReadonlySet<string> = new Set(
  list(
    'bilateral, regional, international, multilateral, global, economic, political, cultural, military, strategic, commercial, social, diplomatic, scientific, technical, financial, humanitarian, parliamentary, practical, concrete, trilateral, mutual, important, joint, close, good, better, recent, legal, local, national, consular, environmental, industrial, agricultural, educational, maritime, nuclear, east, west, north, south, urgent, pressing, relevant, topical, early, complex, positive, negative, few, further, possible, appropriate, necessary, certain, specific, available, real',
  ),
);

/** Words that count or point, after which a noun is no subject: "three locations", "these sanctions". */
export const COUNTS: ReadonlySet<string> = new Set(
  list(
    'one, two, three, four, five, six, seven, eight, nine, ten, dozen, dozens, hundreds, thousands, these, those, whole, half, there',
  ),
);
