/**
 * Nouns that a place goes with as a subject of talks, not as where they took place: "the situation in Gaza". Written for Chancery;
 * licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

export const TOPIC_NOUNS: ReadonlySet<string> = new Set(
  list(`
    situation, situations, war, wars, crisis, crises, conflict, conflicts, development, developments, peace, security, stability, ceasefire, truce, fighting, violence, tension, tensions, election, elections,
    transition, investment, investments, project, projects, operation, operations, mission, missions, troops, forces, presence, citizens, nationals, people, peoples, community, communities, refugees, reconstruction, events, progress,
    efforts, policy, policies, role, interest, interests, embassy, embassies, change, aid, assistance, relief, rights, democracy, coup, unrest, hostilities, escalation, settlement, process, issue, issues, matters, challenges, companies, workers,
    students, exports, imports, trade, growth, support, partners, allies, friends, crime, terrorism, terrorists, extremism, piracy, humanitarian, hostages, detainees, prisoners, negotiations-, attack, attacks, strikes, strike, bombing, blast,
    protests, regime, military, bases, border, borders, shipping, navigation, waters, elsewhere, countries, states, nations, region, regions, talks-, cooperation, collaboration, engagement, influence, power, corruption, poverty, famine, drought
  `),
);
