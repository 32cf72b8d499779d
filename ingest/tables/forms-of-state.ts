/**
 * Which heads and ministers a state has, by its constitution as of 2025: an official of whom no country is said cannot be of one that
 * has no such office. Written for Chancery from common knowledge; licence as the project (Apache-2.0). ISO 3166-1 alpha-2 codes.
 */
import { list } from './list.js';

/** Offices by the words that name them, with the only states that have them. */
export const ONLY_IN: readonly { readonly office: RegExp; readonly codes: ReadonlySet<string> }[] = [
  {
    office: /^(?:king|queen|crown prince|crown princess)$/,
    codes: new Set(
      list('AE, BE, BH, BN, BT, DK, ES, GB, JO, JP, KH, KW, LS, MA, MY, NL, NO, OM, QA, SA, SE, SZ, TH, TO'),
    ),
  },
  { office: /^(?:emir|amir)$/, codes: new Set(list('KW, QA')) },
  { office: /^sultan$/, codes: new Set(list('BN, OM')) },
  { office: /^emperor$/, codes: new Set(list('JP')) },
  { office: /^(?:grand duke)$/, codes: new Set(list('LU')) },
  { office: /\bchancellor$/, codes: new Set(list('AT, DE, GB')) },
];

/** Offices by the words that name them, with the states that have none. */
export const NOT_IN: readonly { readonly office: RegExp; readonly codes: ReadonlySet<string> }[] = [
  { office: /\bminister\b/, codes: new Set(list('US')) },
  {
    office: /\b(?:prime minister|premier)$/,
    codes: new Set(
      list(
        'AO, AR, BO, BR, BW, CH, CL, CO, CR, CY, DO, EC, FM, GH, GM, GT, HN, ID, IR, KE, KI, KM, LR, MH, MV, MW, MX, NG, NI, NR, PA, PH, PW, PY, SC, SL, SV, TM, US, UY, VE, ZA, ZM, ZW',
      ),
    ),
  },
  {
    office: /^president$/,
    codes: new Set(
      list(
        'AU, BE, BH, BN, BS, BT, BZ, CA, DK, ES, GB, GD, JM, JO, JP, KH, KW, LC, LS, LU, MA, MY, NL, NO, NZ, OM, PG, QA, SA, SB, SE, SZ, TH, TO, TV, VC',
      ),
    ),
  },
];

/** States whose foreign secretary is the first official under the minister, not the minister. */
export const OFFICIAL_SECRETARIES: ReadonlySet<string> = new Set(list('IN, PK, BD, NP, LK, MV, BT'));
