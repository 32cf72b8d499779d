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

/** Where guests are only greeted: "received him at the entrance". */
export const GREETING_PLACES: ReadonlySet<string> = new Set(
  list(
    'entrance, gate, gates, door, doors, doorstep, steps, stairs, threshold, venue, station, pier, quay, terminal, jetty, lobby',
  ),
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
