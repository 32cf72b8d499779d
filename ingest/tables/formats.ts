/**
 * Formats and organisations of a fixed handful of states, by their name in the table of bodies. They tell only which of the countries that
 * an article names are meant by it: members are given where it names them all. Written for Chancery; licence as the project (Apache-2.0).
 */
import { list } from './list.js';

const MEMBERS: Readonly<Record<string, string>> = {
  E3: 'DE, FR, GB',
  E5: 'DE, FR, GB, IT, PL',
  'P5+1': 'CN, DE, FR, GB, RU, US',
  P5: 'CN, FR, GB, RU, US',
  Quint: 'DE, FR, GB, IT, US',
  Quintet: 'EG, FR, QA, SA, US',
  Quad: 'AU, IN, JP, US',
  AUKUS: 'AU, GB, US',
  'Five Eyes': 'AU, CA, GB, NZ, US',
  'Five Power Defence Arrangements': 'AU, GB, MY, NZ, SG',
  I2U2: 'AE, IL, IN, US',
  'IBSA Dialogue Forum': 'BR, IN, ZA',
  MIKTA: 'AU, ID, KR, MX, TR',
  RIC: 'CN, IN, RU',
  'C5+1': 'KG, KZ, TJ, TM, US, UZ',
  C5: 'KG, KZ, TJ, TM, UZ',
  '3+3 Regional Platform': 'AM, AZ, GE, IR, RU, TR',
  'Weimar Triangle': 'DE, FR, PL',
  'Lublin Triangle': 'LT, PL, UA',
  'Visegrad Group': 'CZ, HU, PL, SK',
  'Slavkov Format': 'AT, CZ, SK',
  'Craiova Group': 'BG, GR, RO, RS',
  'Normandy format': 'DE, FR, RU, UA',
  'Baltic Assembly': 'EE, LT, LV',
  'Baltic Council of Ministers': 'EE, LT, LV',
  'Benelux Union': 'BE, LU, NL',
  'Union State of Russia and Belarus': 'BY, RU',
  'Eurasian Economic Union': 'AM, BY, KG, KZ, RU',
  'Gulf Cooperation Council': 'AE, BH, KW, OM, QA, SA',
  'Arab Maghreb Union': 'DZ, LY, MA, MR, TN',
  'Alliance of Sahel States': 'BF, ML, NE',
  'Mano River Union': 'CI, GN, LR, SL',
  'Southern African Customs Union': 'BW, LS, NA, SZ, ZA',
  'Pacific Alliance': 'CL, CO, MX, PE',
  'Andean Community': 'BO, CO, EC, PE',
  'Group of Seven': 'CA, DE, FR, GB, IT, JP, US',
  'Trilateral Cooperation Secretariat': 'CN, JP, KR',
  'Mekong River Commission': 'KH, LA, TH, VN',
  'Nuclear Consultative Group': 'KR, US',
  'NATO-Russia Council': 'NATO, RU',
  'NATO-Ukraine Council': 'NATO, UA',
};

/** Codes of the members, by the name of the table of bodies. */
export const FORMATS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(MEMBERS).map(([name, codes]) => [name, list(codes)]),
);

/** Words in the names of formats of a handful of states: their summits are summits, not conferences. */
export const SMALL_FORMAT_WORDS: readonly string[] = list(
  'quad, triangle, trilateral, tripartite, troika, quint, visegrad, slavkov, normandy, c5, baltic, bucharest, aukus, i2u2, mechanism, joint, bilateral',
);
