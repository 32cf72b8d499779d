/**
 * Offices: the nouns that name them, the words that may stand before and after, and how high they are. Written for Chancery;
 * licence as the project (Apache-2.0). All words folded.
 */
import { list } from './list.js';

/** 3: head of state, government or an international body. 2: minister. 1: below. */
export type Rank = 1 | 2 | 3;

/** A phrase that is the head of an office's name. `side` is the state or body that only this office's holder can act for. */
export interface OfficeHead {
  readonly phrase: string;
  readonly rank: Rank;
  readonly side: string | null;
  /** Only together with a name: "Leader" and "Chief" alone are too common. */
  readonly needsName: boolean;
}

function heads(rank: Rank, phrases: string, needsName = false, side: string | null = null): OfficeHead[] {
  return list(phrases).map((phrase) => ({ phrase, rank, side, needsName }));
}

/** Longer phrases are tried before shorter ones. Plurals are added by the reader. */
export const OFFICE_HEADS: readonly OfficeHead[] = [
  ...heads(
    3,
    `president, prime minister, pm, premier, chancellor, king, queen, emir, amir, sultan, emperor, crown prince,
    head of state, head of government, sovereign council chief, sovereign council chairman, sovereign council president, sovereignty council chairman, presidential leadership council chairman, presidential leadership council chief, presidential leadership council president, presidential council chairman, presidential council chief, presidential council head, chairman of the sovereign council, chairman of the transitional sovereign council, chairman of the transitional sovereignty council, chairman of the sovereignty council, president of the transitional sovereignty council, president of the sovereignty council, head of the transitional sovereignty council, head of the sovereignty council, head of the sovereign council, transitional sovereignty council chairman, transitional sovereignty council president, transitional sovereignty council chief, president of the transitional sovereign council, president of the sovereign council, chairman of the presidential leadership council, president of the presidential leadership council, head of the presidential council, president of the presidential council, chairman of the presidential council, chairman of the council of ministers, chairwoman of the council of ministers, chairman of the presidency, chairwoman of the presidency, chair of the presidency, member of the presidency, president of the government, president of the council of ministers, president of the transition, transitional president, ceremonial head of state, president pro tempore, pro tempore president, rotating president, general secretary,  party chief,  first secretary, party secretary, paramount leader, captain regent, prince regent, co prince, paramount ruler, yang di pertuan agong, chief executive,
    secretary general, grand duke, prince regent, president elect, prime minister designate, chief adviser`,
  ),
  ...heads(2, 'high representative', false, 'EU'),
  ...heads(3, 'taoiseach', false, 'IE'),
  ...heads(2, 'tanaiste', false, 'IE'),
  ...heads(3, 'bundeskanzler, bundeskanzlerin', false, 'DE'),
  ...heads(2, 'bundesminister', false, 'DE'),
  ...heads(
    1,
    'cia director, director of the cia, cia chief, fbi director, director of the fbi, director of national intelligence',
    false,
    'US',
  ),
  ...heads(1, 'mossad chief, mossad director, director of the mossad, shin bet chief, shin bet director', false, 'IL'),
  ...heads(1, 'mit director, mit chief', false, 'TR'),
  ...heads(2, 'federal councillor, federal councilor', false, 'CH'),
  ...heads(2, 'state councilor, state councillor', false, 'CN'),
  ...heads(
    2,
    `director of the office of the foreign affairs commission, director of the office of the central commission for foreign affairs,
    director of the office of the central foreign affairs commission`,
    false,
    'CN',
  ),
  ...heads(2, 'chancellor of the exchequer', false, 'GB'),
  ...heads(2, 'chief cabinet secretary', false, 'JP'),
  ...heads(1, 'parliamentary vice minister', false, 'JP'),
  ...heads(3, 'supreme leader', false, 'IR'),
  ...heads(3, 'pope', true, 'VA'),
  ...heads(3, 'leader, top leader', true),
  ...heads(
    2,
    `minister, fm, foreign secretary, state counsellor, minister president, vice president, vice premier, vice chancellor,
    deputy prime minister, deputy premier, deputy pm, attorney general, commissioner,
    national security adviser, national security advisor, nsa, home secretary, defence secretary, defense secretary,
    treasury secretary, finance secretary, commerce secretary, energy secretary, business secretary, trade secretary,
    secretary of defense, secretary of defence, secretary of the treasury, secretary of commerce, secretary of homeland security,
    secretary of energy, secretary of war, chairperson in office, chairman in office, chairwoman in office,
    first vice president, executive vice president, deputy crown prince`,
  ),
  ...heads(2, 'secretary of state'),
  ...heads(1, 'emergency relief coordinator, under secretary general, undersecretary general', false, 'UN'),
  ...heads(2, 'external affairs minister, eam, raksha mantri', false, 'IN'),
  ...heads(2, 'secretary', true),
  ...heads(
    1,
    `ambassador, ambassador at large, envoy, special envoy, presidential envoy, representative, special representative,
    permanent representative, personal representative, special coordinator, coordinator, negotiator, chief negotiator, mediator,
    facilitator, undersecretary, under secretary, undersecretary of state, under secretary of state, assistant secretary,
    assistant secretary of state, deputy secretary, deputy secretary of state, permanent secretary, state secretary,
    principal secretary, joint secretary, cabinet secretary, parliamentary secretary, assistant minister, deputy foreign secretary, deputy secretary general,
    assistant secretary general, director general, deputy director general, assistant foreign minister, director, adviser, advisor,
    diplomatic adviser, diplomatic advisor, diplomatic counsellor, diplomatic counselor, diplomatic aide, foreign policy aide, security adviser, security advisor, chief of staff, chief of the general staff, chief of general staff, chief of the staff, chief of defence, chief of defense,
    chief of defence forces, chief of the defence forces, chief of defence staff, chief of the defence staff, charge d affaires,
    charge daffaires, charge daffaires ai, charge daffaires ad interim, consul general, deputy consul general, honorary consul, chief executive officer, executive secretary, executive director, managing director, secretary east, secretary west, secretary south, additional secretary, special secretary, chief secretary, vice foreign affairs minister, minister counsellor, minister counselor, counsellor, first deputy foreign minister, deputy defence minister, deputy defense minister, vice defence minister, vice defense minister, chief of cabinet, chief of the cabinet, chief of the presidential staff, presidential chief of staff, head of office, head of cabinet, head of department, deputy head, head of the presidential office, head of the presidential administration, deputy chief of staff, special commissioner, president of the board, consul, high commissioner, governor, governor general, administrator, commander,
    commander in chief, political director, director of political affairs, chief of mission, head of mission, deputy chief of mission,
    head of delegation, emissary, rapporteur, special rapporteur, special adviser, special advisor, senior adviser, senior advisor,
    vice minister, deputy minister, deputy foreign minister, vice foreign minister, deputy high representative, sherpa,
    deputy national security adviser, deputy national security advisor, nuncio, military chief, defence chief, defense chief,
    army chief, chef de cabinet, intelligence chief, spy chief, security council secretary, deputy chief, attache, defence attache, defense attache,
    first deputy minister, presidential secretary, chief presidential secretary, presidential adviser, presidential advisor, presidential aide`,
  ),
  ...heads(3, 'commissioner general'),
  ...heads(
    1,
    'special assistant, senior assistant, assistant to the president, aide to the president, deputy assistant to the president, special assistant to the president, assistant to the prime minister, special assistant to the prime minister, permanent observer, chief of protocol',
  ),
  ...heads(1, 'deputy, chief, chairman, chairwoman, chairperson, chair, head, aide, dean', true),
];

/** Words that may stand before the head and belong to the office. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  list(`
    deputy, vice, first, second, third, acting, caretaker, interim, permanent, special, senior, chief, principal, coordinating, assistant,
    associate, state, joint, royal, presidential, executive, supreme, personal, top, under, honorary, resident,
    alternate, shadow, cabinet, federal, union, additional, managing, ceremonial, lead, transitional
  `),
);

/** Nouns for what a state has of its own, whose chiefs and secretaries act for it: "secretary of Iran's Supreme National Security Council". */
export const ORGANS: ReadonlySet<string> = new Set(
  list(
    'council, committee, commission, organization, organisation, agency, service, services, congress, parliament, assembly, senate, ministry, department, bureau, bank, office, government, cabinet, presidency, administration, authority, directorate, army, navy, forces, corps, delegation, secretariat, chancellery, junta, intelligence, staff, command',
  ),
);

/** Words before the head that are no part of the office. */
export const PASSING_MODIFIERS: ReadonlySet<string> = new Set(
  list(
    'new, incumbent, visiting, current, incoming, outgoing, newly appointed, serving, long serving, veteran, appointed, newly, respective, party',
  ),
);

/** Words that make a holder a former one. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  list('former, ex, erstwhile, then, late, previous, predecessor, successor, onetime, sometime'),
);

/** What lowers an office by one or more steps when it stands before the head. */
export const LOWERING_MODIFIERS: ReadonlySet<string> = new Set(
  list('deputy, vice, assistant, under, associate, additional, parliamentary, joint, shadow'),
);

/** Subjects of ministries and departments. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  list(`
    foreign, external, affairs, defence, defense, finance, financial, economy, economic, economics, trade, commerce, industry,
    industries, energy, interior, internal, home, homeland, justice, law, legal, health, education, agriculture, farming, environment, environmental,
    climate, transport, transportation, labour, labor, employment, tourism, culture, cultural, sports, sport, youth, science, sciences, technology,
    ict, information, communication, communications, broadcasting, telecommunications, digital, innovation, planning, development,
    cooperation, international, european, migration, immigration, emigration, naturalization, naturalisation, parliament, compatriots, francophonie, accession, antiquities, heritage, fisheries, aquaculture, livestock, sanitation, forests, hydrology, steppe, prosperity, artisans, crafts, hajj, umrah, sustainability, lands, commercial, digitalization, digitalisation, modernization, modernisation, prospective, egyptians, emigrants, nationals, citizens, abroad, expatriates, diaspora, security, national,
    unification, reconciliation, reunification, petroleum, oil, gas, mineral, minerals, mining, mines, resources, natural, water, irrigation,
    fisheries, fishery, forestry, food, rural, regional, integration, reintegration, territories, territory, temporarily, occupied, housing, urban,
    infrastructure, public, services, service, works, social, welfare, women, gender, family, religious, islamic, endowments, awqaf, higher,
    investment, investments, treasury, parliamentary, relations, local, government, administration, cabinet, civil, aviation, maritime, oceans, ocean,
    sea, seas, overseas, commonwealth, logistics, armed, forces, force, emergency, emergencies, situations, political, politico, policy, policies, budget,
    central, bank, reserve, staff, boundaries, boundary, borders, border, department, office, ministry, directorate, division, bureau, section, agency, american, americas,
    asian, asia, europe, oceania, african, africa, arab, pacific, middle, east, eastern, west, western, north, south, southern, northern, southeast,
    latin, humanitarian, reconstruction, aid, human, rights, peace, process, nuclear, atomic, arms, control, disarmament, nonproliferation, non, proliferation,
    counterterrorism, terrorism, cyber, space, research, strategic, strategy, consular, protocol, war, veterans, military, intelligence, property,
    taxation, customs, supply, small, medium, micro, advanced, relief, business, enterprise, enterprises, entrepreneurship, competitiveness, railways, power, electricity, steel, corporate,
    multilateral, bilateral, global, world, neighborhood, neighbourhood, enlargement, crisis, management, mediation, growth, competition, equality, demography,
    change, language, mediterranean, startups, caucasus, balkans, sahel, horn, narcotics, language, heritage, media, tribal, revolutionary, guards, guard, corps, quality, prevention, disaster, sustainable, green, transition, ecological, tax, revenue, exchequer, lands, land, council, ministers,
    organization, organisation, secretariat, court, joint, technical, operations, peacekeeping, chancellery, republic, kingdom, community, atmospheric, intergovernmental, islands, nations, organs, organisations, organizations, counter, counternarcotics, drugs, refugees, returnees, repatriation, artificial, data, cybersecurity, hydrocarbons, electrification, roads, ports, shipping, marine, blue, coast, livestock, jihad, textiles, jute, chemicals, metals, metallurgy, coal, fuels, wildlife, forests, parks, antiquities, archaeology, pilgrimage, hajj, umrah, waqf, propagation, vice, virtue, martyrs, disabled, elderly, children, indigenous, ethnic, minorities, municipalities, municipal, provincial, decentralization, decentralisation, reform, reforms, anti, corruption, ethics, integrity, elections, constitutional, institutional, legislative, interministerial, civilian, civic, protection, rescue, sanitation, hygiene, population, nutrition, pharmaceutical, vocational, training, skills, manpower, workforce, pensions, insurance, solidarity, cohesion, productivity, export, exports, promotion, enterprise, privatization, privatisation, procurement, assets, statistics, audit, meteorology, hydraulic, dams, electricity, renewable, renewables, hydro, biodiversity, circular, low, carbon, simplification, implementation, preparedness, equality, intergenerational, fairness
  `),
);

/** Titles of courtesy, rank and birth that stand before a name and belong to no office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  list(`
    mr, mrs, ms, miss, mx, dr, prof, professor, he, hh, hm, hrh, hon, honble, honourable, honorable, most, rt, right, sir, dame, lord, lady, baroness, baron, count,
    sheikh, sheikha, shaikh, shaykh, sayyid, prince, princess, gen, general, lt, lieutenant, maj, major, col, colonel, brig, brigadier, adm, admiral, vice, rear,
    marshal, field, capt, captain, commander, air, chief, senator, judge, justice, excellency, excellencies, highness, majesty,     his, her, the, their, royal, highnesses, majesties, eminence, holiness, ayatollah, hojatoleslam,
    imam, mullah, maulana, molvi, mawlawi, datuk, dato, seri, sri, tan, tun, tengku, tunku, pehin, shri, smt, kumari, u, daw, haji, hajah, alhaji, dipl, ing, engineer, eng, ir, drs, phd, md, comrade, amb, ambassador, father, reverend, rev,
    deacon, pengiran, lyonpo, dasho, ratu, chief, mheshimiwa, don, dona, herr, frau, madame, madam, monsieur, mme, dott, lic, arq, ustadh, shrimati, thiru, pandit, duke, duchess, marquess, pangeran, nek
  `),
);

/** Courtesies of those who reign: what stands behind them is the office, not a name ("HM Sultan Haitham", "HH the Amir"). */
export const THRONE_COURTESIES: ReadonlySet<string> = new Set(list('the, hh, hm, hrh, majesty, highness, royal'));

/** Courtesies that stand before an office: "HE the President", "HRH the Crown Prince". */
export const OFFICE_COURTESIES: ReadonlySet<string> = new Set(list('excellency, hh, hm, hrh, highness, majesty'));

/** Letters after a name. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(list('mp, kc, qc, ac, am, obe, mbe, cbe, phd, md, jr, sr'));

/** Small words inside names, written small. With a capital ("Al Thani") they are names like others. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  list(`
    bin, ibn, bint, ben, al, el, abu, abd, abdul, ould, de, da, do, dos, das, del, della, di, du, des, van, von, der, den, ter, ten, zu, zur, y, af, av,
    la, le, los, las, bou, ag, ap
  `),
);

/** Second parts of compounds that a name can begin but that are no names: "Lavrov-led". */
export const COMPOUND_ENDINGS: ReadonlySet<string> = new Set(
  list(
    'led, backed, chaired, brokered, hosted, mediated, proposed, elect, designate, initiated, sponsored, era, style, appointed, based, held, wide',
  ),
);

/** Capitalised words that end or begin the name of an organisation whose chief is no leader of a state. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  list(
    'party, congress, union, group, association, university, institute, bank, board, committee, council, court, league, house, assembly, federation, club, company, chamber, parliament, senate',
  ),
);

/** Offices that are first names or surnames too. */
export const AMBIGUOUS_OFFICES: ReadonlySet<string> = new Set(
  list(`
    amir, king, dean, sultan, chancellor, premier, head, marshal, pope, queen, sherpa
  `),
);

/** Titles that leave open of what: a fuller one of the same person goes before them. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  list(`
    minister, secretary, president, premier, vice minister, deputy secretary, ambassador, envoy, representative,
    chief, head, leader
  `),
);

/** Offices that, with a capital and nothing beside them, states have and hardly anybody else. As they are written. */
export const BARE_OFFICES_OF_STATES: ReadonlySet<string> = new Set(
  list('President, Prime Minister, King, Queen, Emir, Amir, Sultan, Foreign Minister, Minister of Foreign Affairs'),
);

/** Offices of which no government has two. */
export const OFFICES_OF_ONE: ReadonlySet<string> = new Set(
  list('president, prime minister, foreign minister, chancellor'),
);

/** Titles of ministers of foreign affairs, which are one and the same office in different countries. */
export const FOREIGN_AFFAIRS_TITLES: ReadonlySet<string> = new Set(
  list(
    'foreign minister, foreign affairs minister, minister of foreign affairs, minister for foreign affairs, secretary of state, foreign secretary, external affairs minister, minister of external affairs, minister for external affairs, secretary of foreign affairs, secretary for foreign affairs, foreign affairs secretary',
  ),
);

/** Offices of those who are sent, whose goal stands behind: "the envoy" is the Special Envoy for Syria. */
export const SENT_OFFICES: ReadonlySet<string> = new Set(
  list('envoy, representative, coordinator, mediator, negotiator, adviser, advisor'),
);

/** Offices of firms, clubs and departments too: alone they make nobody a leader. */
export const WEAK_OFFICES: ReadonlySet<string> = new Set(
  list(
    'director, chief executive, secretary, chairman, chairwoman, chairperson, chair, head, chief, governor, commander, administrator, deputy, coordinator, aide, executive chair',
  ),
);

/** Courtesies of those who are of the house that rules: "Prince Feisal". */
export const ROYAL_COURTESIES: ReadonlySet<string> = new Set(list('prince, princess, sheikh, highness, highnesses'));

/** Offices that, where no country is said, are those of the report's own. */
export const OFFICES_OF_HOME: ReadonlySet<string> = new Set(
  list('president, prime minister, premier, king, foreign minister, emir'),
);
