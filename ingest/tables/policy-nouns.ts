/**
 * Nouns that name a field or a question of policy wherever a report of a meeting has them: what states talk about. Words that
 * also name an encounter, a body or a paper are left out. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

/** Heads of phrases that are subjects: "bilateral relations", "air defence", "energy transition". */
export const POLICY_NOUNS: ReadonlySet<string> = new Set(
  list(`
    relations, relation, relationship, ties, cooperation, collaboration, coordination, partnership, partnerships, exchanges,
    connectivity, contacts, alliance, friendship, normalisation, normalization, reconciliation, rapprochement, integration,
    accession, enlargement, membership, recognition, solidarity, multilateralism, reform, reforms, governance, democracy,
    elections, election, transition, independence, sovereignty, integrity, neutrality, trade, commerce, investment,
    investments, economy, economies, tariffs, tariff, customs, exports, imports, export, import, market, markets, finance,
    financing, debt, loan, loans, taxation, banking, currency, inflation, growth, industry, industries, manufacturing,
    shipbuilding, semiconductors, chips, supply, chains, minerals, mining, steel, critical, procurement, tourism, transport,
    transit, aviation, railways, railway, roads, ports, port, shipping, logistics, infrastructure, corridor, corridors,
    pipeline, pipelines, interconnector, bridge, flights, visas, visa, construction, housing, telecommunications,
    digitalisation, digitalization, digitization, technology, technologies, innovation, science, research, space, satellites,
    cybersecurity, intelligence, ai, energy, electricity, power, oil, gas, lng, hydrogen, renewables, coal, uranium,
    enrichment, reactor, reactors, climate, environment, biodiversity, forests, deforestation, oceans, pollution, emissions,
    adaptation, sustainability, water, rivers, river, fisheries, fishing, fish, agriculture, food, grain, wheat, rice,
    fertiliser, fertilizer, fertilisers, fertilizers, beef, livestock, irrigation, drought, famine, hunger, health, healthcare,
    vaccines, vaccine, pandemic, medicine, education, scholarships, students, training, culture, sport, sports, youth, women,
    labour, labor, employment, workers, migration, migrants, immigration, refugees, displacement, asylum, trafficking,
    smuggling, nationals, prisoners, detainees, hostages, hostage, abductees, abductions, abduction, repatriation, extradition,
    consular, pilgrimage, diaspora, rights, freedoms, poverty, development, population, ageing, aging, birthrate, communities,
    security, defence, defense, stability, peace, war, conflict, conflicts, crisis, crises, ceasefire, truce, de-escalation,
    escalation, tension, tensions, violence, fighting, hostilities, aggression, invasion, occupation, annexation, intervention,
    attacks, strikes, missiles, missile, drones, weapons, arms, ammunition, munitions, artillery, tanks, jets, submarines,
    patriots, airspace, deterrence, disarmament, demining, nonproliferation, non-proliferation, proliferation,
    denuclearisation, denuclearization, safeguards, inspections, snapback, sanctions, embargo, blockade, peacekeeping, troops,
    withdrawal, guarantees, exercises, drills, patrols, terrorism, counterterrorism, extremism, radicalisation, radicalization,
    insurgency, militants, piracy, crime, drugs, narcotics, counternarcotics, fentanyl, corruption, laundering, provocations,
    nuclear, demarcation, delimitation, border, borders, boundary, boundaries, waters, navigation, settlement, settlements,
    solution, reconstruction, recovery, rehabilitation, aid, relief, assistance, humanitarian, situation, situations,
    developments, problem, problems, dispute, disputes, cause, controversy, differences, disagreements, imbalances, deficit,
    compensation, reparations, programme, program, process, roadmap, peninsula, strait, interference, disinformation,
    propaganda, espionage, coup, mediation
  `),
);

/** Of those, nouns that need a word beside them to say anything: "peace process", "nuclear programme", "situation in Gaza". */
export const VAGUE_POLICY_NOUNS: ReadonlySet<string> = new Set(
  list(`
    relations, ties, cooperation, security, peace, stability, war, crises, troops, arms, hostages, sovereignty, partnership,
    partnerships, coordination, collaboration, technology, defence, defense, missiles, tension, violence, fighting, financing,
    roadmap, aggression, mediation, coup, election, elections, relation, critical, supply, chains, consular, humanitarian,
    nuclear, situation, situations, developments, problem, problems, dispute, disputes, cause, controversy, differences,
    programme, program, process, peninsula, strait, settlement, settlements, solution, power, port, bridge, space, research,
    market, markets, growth, contacts, exchanges, women, youth, students, workers, communities, population, waters, boundary,
    boundaries, guarantees, exercises, jets, tanks, strikes, attacks, intelligence, membership, recognition, independence,
    friendship, alliance, fish, food, export, import, development, reform, reforms, rights, nationals, climate, occupation,
    crime, environment, economy, economies, conflict, conflicts, transition, assistance, solidarity, integrity, construction,
    training, drugs, deficit, visa, roads, relationship
  `),
);

/** Nouns of institutions, people and papers: what stands before them is no head ("trade ministers", "security forces"). */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  list(`
    minister, ministers, ministry, ministries, secretary, adviser, advisor, advisers, advisors, officials,
    official, council, committee, commission, forces, force, services, service, officer, officers, chief, chiefs, experts,
    expert, company, companies, firms, agreement, agreements, deal, deals, pact, treaty, talks, meeting, meetings, summit,
    conference, forum, dialogue, plan, plans, package, packages, project, projects, fund, funds, facility, mission, missions,
    operation, operations, group, groups, agency, agencies, organisation, organization, bank, plant, plants, centre, center,
    zone, zones, workers, negotiations, review, architecture, policy, policies, issue, issues, matters, sector, sectors, route,
    routes, law, infrastructure, systems, system, equipment, capabilities, capability, framework, mechanism, initiative,
    challenges, reasons, purposes, community, regime, partners, partner, weapons, threat, threats, concerns, concern,
    interests, rights, arrangements, environment
  `),
);

/** Adjectives that judge or measure what they stand before, and are no part of the subject. */
export const JUDGING_WORDS: ReadonlySet<string> = new Set(
  list(`
    strong, stronger, close, closer, good, better, excellent, friendly, deep, deeper, long, historic, historical, traditional,
    growing, positive, negative, constructive, important, serious, grave, dire, catastrophic, comprehensive, robust, critical,
    crucial, vital, essential, significant, substantial, considerable, great, greater, major, mutual, mutually, common, shared,
    continued, ongoing, current, recent, new, future, further, possible, potential, overall, complete, full, sustained,
    immediate, lasting, just, durable, unconditional, effective, practical, concrete, enhanced, active, fruitful, beneficial,
    special, brotherly, fraternal, warm, solid, genuine, steady, tremendous, tragic, abhorrent, brutal, illegal, heavy,
    escalating, rising, other, various, such, respective, own, same, broader, wider, broad, wide, key, main, real, urgent,
    pressing, relevant, topical, early, complex, appropriate, necessary, certain, specific, available, different
  `),
);

/** Endings of adjectives that are made from nouns, as those of fields of policy are: "maritime", "economic", "regional". */
export const ADJECTIVE_ENDINGS: ReadonlySet<string> = new Set(
  list('al, ic, ive, ous, ary, ian, ean, ese, ish, time, ory'),
);
