/**
 * Capitalised words that are no part of a person's name. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

export const NO_NAMES: ReadonlySet<string> = new Set(
  list(`
    the, a, an, this, that, these, those, he, she, it, they, we, you, his, her, its, their, our, both, all, each, some, many, most, several,
    in, on, at, by, for, from, with, of, to, and, or, but, as, after, before, during, since, until, while, when, where, who, which, what, why, how,
    if, although, though, because, however, meanwhile, furthermore, moreover, also, later, earlier, then, now, today, yesterday, tomorrow, tonight,
    there, here, no, not, yes, according, speaking, following, among, between, under, over, about, against, into, through, within, without, upon,
    last, next, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, previous, new, former, late, one, two, three, four, five, six, seven, eight, nine, ten,
    meeting, meetings, summit, summits, talks, call, conference, dialogue, consultation, consultations, session, round, discussion, discussions, visit, trip, retreat, congress,
    assembly, committee, council, commission, organization, organisation, union, group, forum, body, board, court, association, ministry, department, office, government,
    parliament, party, agency, bank, mission, embassy, house, palace, center, centre, university, institute, airport, hotel, hall, headquarters, secretariat, delegation,
    agreement, treaty, memorandum, declaration, statement, communique, plan, resolution, roadmap, framework, initiative, act, law, charter, protocol, convention, accord, accords, pact,
    foreign, prime, deputy, vice, defence, defense, national, international, bilateral, trilateral, joint, regional, strategic, economic, security, cooperation, peace, war, strait, sea, ocean,
    gulf, river, street, square, island, islands, mount, lake, border, north, south, east, west, northern, southern, eastern, western, central, middle,
    olympic, olympics, games, cup, news, times, post, daily, journal, radio, television, tv, press, x, twitter, facebook, telegram, covid, ai, mou, mous, gmt, am, pm,
    counterpart, counterparts, colleague, sides, leaders, ministers, officials, representatives, members, people, countries, states, nations, europe, asia, africa, america, americas,
    european, asian, african, arab, western, muslim, islamic, christian, jewish, communist, democratic, republican, socialist, liberal, labour, conservative, general, special, senior, high,
    january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, feb, aug, sept, oct, nov, dec,
    participants, issues, topics, photo, source, read, related, note, editor, welcome, thanks, bilaterally, separately, subsequently, finally, additionally, together, turning, recalling,
    mayor, speaker, spokesman, spokeswoman, spokesperson, custodian, holy, mosques, mosque, team, monitoring, observer, egyptians, side, sidelines, margins, noting, asked, citing, addressing, thus, so, such, only, even, just, still, once, again, further, per, via, vs, upon, amid, ahead, despite, given,
    councils, committees, commissions, unions, ministries, governments, parliaments, agencies, secretaries, presidents, kingdom, republic, federation,
    member, verification, authority, mechanism, observers, experts, negotiators, envoys, delegates, diplomats, mediators, ambassadors, permanent, extraordinary, ordinary, mediation, stabilization, stabilisation, peacekeeping,
    cypriot, cypriots, troika, chairmanship, presidency, chairpersons, attendees, programme, program, fund, directorate, bureau, task, contact,
    receives, meets, attends, hosts, welcomes, holds, chairs, speaks, visits, addresses, delivers, participates, opens, joins, discusses, departs, arrives, returns, travels, telephones, co-chairs, interview, luncheon, lunch, dinner, breakfast, schedule, diary, agenda, calendar
  `),
);
