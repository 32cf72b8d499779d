/**
 * Words for being at a meeting, beside those for meeting. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Past participles before "by": whoever follows was there ("attended by A", "chaired by B", "accompanied by C"). */
export const ATTENDED_BY: ReadonlySet<string> = new Set(
  list(
    'attended, chaired, cochaired, co-chaired, headed, led, co-led, hosted, cohosted, co-hosted, joined, accompanied, flanked, assisted, supported, opened, closed, moderated, mediated, facilitated, presided, addressed, represented, backed, briefed',
  ),
);

/** Words after a list of names that say that they were there: "A and B attended", "C was also present", "D took part". */
export const WAS_THERE: ReadonlySet<string> = new Set(
  list(
    'attended, participated, present, attendance, joined, presided, officiated, facilitated, mediated, moderated, cochaired, co-chaired, chaired',
  ),
);

/** Nouns before "were" or "included" whose list names who was there: "Also present were", "The attendees included". */
export const ATTENDEES: ReadonlySet<string> = new Set(
  list(
    'present, attending, attendance, attendees, participants, participating, participant, table, side, facilitators, mediators, mediator, facilitator, observers, interlocutors, co-chairs, cochairs, chairs, negotiators, representing, joining, accompanying, room, taking, assembled, seated, gathered, represented, guests',
  ),
);

/** What one gives or makes at a meeting: "gave the keynote address", "delivered opening remarks". */
export const SPEECHES: ReadonlySet<string> = new Set(
  list('address, speech, remarks, statement, intervention, keynote, presentation, briefing'),
);

/** What a country does with those who are there for it: "Bolivia sent its foreign minister". */
export const SENDING: ReadonlySet<string> = new Set(
  list('sent, sends, send, dispatched, dispatches, delegated, delegates, fielded, fields'),
);

/** Nouns for those who travel with a leader. */
export const DELEGATIONS: ReadonlySet<string> = new Set(
  list('delegation, delegations, entourage, team, retinue, suite'),
);

/** Words after them that open the list of the members. */
export const LISTS_MEMBERS: ReadonlySet<string> = new Set(
  list(
    'included, includes, including, include, comprised, comprises, comprising, composed, consisted, consists, consisting, are, were, made, of',
  ),
);

/** What somebody can be at a meeting: "will be the host", "were the principal interlocutors". */
export const HOSTS: ReadonlySet<string> = new Set(
  list(
    'host, hosts, co-host, cohosts, co-hosts, chair, chairs, co-chair, co-chairs, cochair, cochairs, chairman, chairperson, chairpersons, mediator, mediators, facilitator, facilitators, interlocutor, interlocutors, moderator, moderators, observer, observers',
  ),
);

/** Words before a colon that say that those listed behind it were there: "The following were present:". */
export const LIST_OPENERS: ReadonlySet<string> = new Set(
  list(
    'present, attended, attending, attendance, attendees, participants, participated, participating, observers, represented, delegates, invitees, dignitaries',
  ),
);

/** Words before "by", beside the participles of being there, that those follow who held or joined a meeting: "convened by", "on the Saudi side by", "presided over by". */
export const BEFORE_BY: ReadonlySet<string> = new Set(
  list('held, convened, received, welcomed, discussed, jointly, side, over'),
);

/** Words between such a verb and "by": "held at noon in his office by", "received warmly there by". */
export const BETWEEN_VERB_AND_BY: ReadonlySet<string> = new Set([
  ...list(
    'in, on, at, by, noon, midday, midnight, dawn, night, length, his, her, their, request, invitation, initiative, office, palace, residence, warmly, separately, today, via, video, link, videolink, phone, telephone, remotely, virtually, online, later, also, jointly, there, here',
  ),
  ',',
]);

/** Words between those whom "by" names: "by A; B; and also C, as well as by D". */
export const BETWEEN_AGENTS: ReadonlySet<string> = new Set([...list('and, by, the, also, as, well'), ',', ';']);

/** Words at the head of a sentence before those who do something with its subject: "Together with A, B". */
export const COMPANION_OPENERS: ReadonlySet<string> = new Set(
  list('together, along, alongside, with, accompanied, joined, flanked'),
);

/** Nouns for those whom a side sends, before "from": "talks of officials from Chad". */
export const SENT_BY_SIDES: ReadonlySet<string> = new Set(
  list('officials, representatives, delegates, experts, ministers, diplomats, teams, delegations, delegation'),
);

/** Forms of "give" and its like before a speech: "delivered opening remarks". */
export const GIVING_A_SPEECH: ReadonlySet<string> = new Set(list('gave, delivered, made, gives, delivers'));

/** Words before a speech that say when or as what it is given: "the keynote address". */
export const SPEECH_MODIFIERS: ReadonlySet<string> = new Set(
  list('keynote, opening, closing, welcoming, welcome, main'),
);

/** What is said to a body that sits, before "from" and the speaker: "heard briefings from A". */
export const WHAT_IS_HEARD: ReadonlySet<string> = new Set(
  list(
    'briefing, briefings, presentation, presentations, statement, statements, report, reports, update, updates, remarks, addresses',
  ),
);

/** Words before "negotiator" for the first of them. */
export const CHIEF_NEGOTIATOR: ReadonlySet<string> = new Set(list('chief, lead, top, head'));

/** Words before a verb of being there by which nobody says that somebody was: "not present", "to attend", "having attended". */
export const NOT_YET_THERE: ReadonlySet<string> = new Set(list('not, be, to, which, that, having, for, without'));

/** Verbs whose object is the meeting when "it" or "them" follows: "opened it". */
export const OPENING_OR_HOSTING: ReadonlySet<string> = new Set(list('opened, opens, closed, closes, hosted, hosts'));

/** Words before "present": "was present", "both present". */
export const BEFORE_PRESENT: ReadonlySet<string> = new Set(list('was, were, also, is, are, both'));

/** Verbs of those at the head of a delegation. */
export const HEADING_VERBS: ReadonlySet<string> = new Set(list('headed, led, heads, leads'));

/** Technical means of being there: "joined by video link" says how, not who. */
export const REMOTE_MEANS: ReadonlySet<string> = new Set(
  list('video, videolink, videoconference, phone, telephone, satellite, teleconference, zoom'),
);

/** What is chaired at a meeting. */
export const PROCEEDINGS: ReadonlySet<string> = new Set(
  list('proceedings, deliberations, debate, debates, discussions, sitting, plenary'),
);

/** Words after "took part in" that mean the meeting told of: "in it", "in person". */
export const HERE_BEHIND_IN: ReadonlySet<string> = new Set(list('it, them, both, person'));

/** Every word by which a rule can say of somebody that he was there: a token that is none of them is asked no further. */
export const PRESENCE_CUES: ReadonlySet<string> = new Set([
  ...list('joined, presided, chaired, chairs, led, present, part, chair, represented, that, this, participated'),
  ...OPENING_OR_HOSTING,
  ...SPEECHES,
  ...HEADING_VERBS,
  ...HOSTS,
  ...WAS_THERE,
]);

/** Participles of being made something: "was named host" tells of nobody who is there. */
export const APPOINTED: ReadonlySet<string> = new Set(list('made, named, appointed, elected, chosen'));

/** What follows a verb of being there that has no object: "attended as guests", "joined remotely". */
export const BEHIND_ATTENDED: ReadonlySet<string> = new Set([
  ...list('as, on, in, from, via, remotely, virtually, online, too, and'),
  '.',
  ',',
  ';',
  ':',
]);

/** Verbs after the words for those who were there, before the list of them: "Also present were", "At the table sat". */
export const BEFORE_LIST_OF_PRESENT: ReadonlySet<string> = new Set(
  list('was, were, included, includes, are, sat, had'),
);

/** Forms of "take" before "part". */
export const TAKING_PART: ReadonlySet<string> = new Set(list('took, taking, take, takes'));

/** Forms that tell something more of a meeting that is over; "will be chaired" and "heads a delegation made up of" do not. */
export const PAST_OF_ATTENDING: ReadonlySet<string> = new Set(
  list(
    'was, were, had, did, attended, joined, took, included, participated, presided, comprised, led, headed, accompanied',
  ),
);

/** First words of a sentence about those who met: "They were joined by", "The ministers were joined by". */
export const THOSE_WHO_MET: ReadonlySet<string> = new Set(list('they, both, leaders, ministers, two, three'));

/** Verbs whose object "it" is the meeting: "chaired it", "hosted it". */
export const CHAIRING_IT: ReadonlySet<string> = new Set(
  list(
    'chair, chairs, chaired, co-chair, co-chairs, co-chaired, cochair, cochaired, attend, attends, attended, host, hosts, hosted, join, joins, joined',
  ),
);

/** Forms of "join" before a person: "A joined B for talks". */
export const FORMS_OF_JOIN: ReadonlySet<string> = new Set(list('joined, joins, join, joining'));

/** Verbs whose subject was at the meeting that is their object, beside those who met: "B joined the talks", "A chaired the session". */
export const ATTENDING_VERBS: ReadonlySet<string> = new Set(
  list(
    'attend, attends, attended, attending, join, joins, joined, joining, chair, chairs, chaired, chairing, cochair, cochairs, cochaired, cochairing, co-chair, co-chairs, co-chaired, co-chairing, participate, participates, participated, participating, address, addresses, addressed, addressing, moderate, moderates, moderated, moderating, mediate, mediates, mediated, mediating, facilitate, facilitates, facilitated, facilitating, led, leads, opened, opens',
  ),
);

/** Words before "at" or "in" and a meeting for those who were there: "were present at", "took part in". */
export const BEFORE_AT_MEETING: ReadonlySet<string> = new Set(
  list('present, attendance, participated, part, represented'),
);

/** Verbs of those who go to a meeting with others at it: "will take part in a ministerial meeting". */
export const GOING_TO_MEETING: ReadonlySet<string> = new Set(
  list(
    'attend, attends, attended, attending, take, takes, took, participate, participated, participates, join, joined, joins',
  ),
);

/** Words for those who mediate, and for doing so. */
export const MEDIATING_WORDS: ReadonlySet<string> = new Set(
  list(
    'facilitator, facilitators, mediator, mediators, mediating, mediated, envoy, envoys, emissary, emissaries, interlocutor, interlocutors, guarantor, guarantors',
  ),
);

/** Participles between commas that only describe who acts: ", attending the G7 Summit, held". */
export const ATTENDING_PARTICIPLES: ReadonlySet<string> = new Set(
  list('attending, visiting, representing, chairing, hosting, leading, heading, addressing, joining, touring'),
);

/** Verbs before a gathering of whoever was there: "represented Bulgaria at the meeting", "took part in". */
export const VERBS_OF_ATTENDING: ReadonlySet<string> = new Set(
  list(
    'represent, represents, represented, representing, attend, attends, attended, attending, participate, participates, participated, participating, took',
  ),
);

/** After these the subject of the clause takes part in what the noun names. */
export const PREPOSITIONS_OF_TAKING_PART: ReadonlySet<string> = new Set(
  list(
    'in, at, during, for, end of, course of, outset of, start of, beginning of, conclusion of, opening of, close of, part of',
  ),
);

/** Before "together" they tell who takes part. */
export const BRINGING_VERBS: ReadonlySet<string> = new Set(list('bring, brings, brought, bringing'));

/** Of whoever sits at the head of a meeting: "A, who presided, spoke with B". */
export const PRESIDING_VERBS: ReadonlySet<string> = new Set(list('presided, chaired, presides, chairs, co-chaired'));

/** Words before "present" or "attending" at the head of a sentence: "Also among those present were". */
export const BEFORE_ATTENDEES: ReadonlySet<string> = new Set(list('also, among, those, the, other, others'));

/** Verbs behind those words that open the list. */
export const BEHIND_ATTENDEES: ReadonlySet<string> = new Set(list('was, were, included, includes'));
