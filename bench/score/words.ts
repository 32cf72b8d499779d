/**
 * The word lists behind the matching rules. They are part of the yardstick: changing one changes what every score before it
 * meant, so they are kept apart from the tables that the extractor reads by.
 */

/** Forms of address, which are no part of a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr he hm hrh sir dame lord hon honourable honorable excellency his her'.split(' '),
);

/** Words that carry no meaning in a name or a topic. */
export const STOP_WORDS: ReadonlySet<string> = new Set('the of for on and in to a an at with between by s'.split(' '));

/** Stems that say only that something is a meeting: a name made of nothing else tells no two meetings apart. */
export const GENERIC_STEMS: ReadonlySet<string> = new Set(
  `meeting talk summit call conversation discussion consultation dialogue session bilateral trilateral telephone phone video
  conference round encounter held previous last next first new official high level leader visit negotiation`.split(
    /\s+/,
  ),
);

/** Sides that are written in two ways. */
export const CODE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['USA', 'US'],
  ['UNO', 'UN'],
]);

/** Folded acronyms with the words they stand for, without the stop words among them. */
export const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['au', 'african union'],
  ['nato', 'north atlantic treaty organization'],
  ['asean', 'association southeast asian nations'],
  ['osce', 'organization security cooperation europe'],
  ['oas', 'organization american states'],
  ['oic', 'organization islamic cooperation'],
  ['wto', 'world trade organization'],
  ['who', 'world health organization'],
  ['imf', 'international monetary fund'],
  ['unga', 'united nations general assembly'],
  ['unsc', 'united nations security council'],
  ['iaea', 'international atomic energy agency'],
  ['gcc', 'gulf cooperation council'],
  ['sco', 'shanghai cooperation organization'],
  ['cis', 'commonwealth independent states'],
  ['csto', 'collective security treaty organization'],
  ['eaeu', 'eurasian economic union'],
  ['ots', 'organization turkic states'],
  ['apec', 'asia pacific economic cooperation'],
  ['oecd', 'organization economic cooperation development'],
  ['icc', 'international criminal court'],
  ['icj', 'international court justice'],
  ['ecowas', 'economic community west african states'],
  ['igad', 'intergovernmental authority development'],
  ['sadc', 'southern african development community'],
  ['eac', 'east african community'],
  ['caricom', 'caribbean community'],
  ['pif', 'pacific islands forum'],
  ['saarc', 'south asian association regional cooperation'],
  ['opec', 'organization petroleum exporting countries'],
  ['al', 'arab league'],
  ['coe', 'council europe'],
  ['g7', 'group seven'],
  ['g20', 'group twenty'],
]);

/** Of the words of those names, the ones that make an office another one ("Trade Minister" is not "Minister"). */
const TELLING = new Set(
  'security economic trade health development cooperation international justice energy criminal general world'.split(
    ' ',
  ),
);

/** Words by which two wordings of one office may differ, because one of them names its body. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  [
    ...[...ACRONYMS.values()].flatMap((name) => name.split(' ')),
    ...ACRONYMS.keys(),
    ...['council', 'commission', 'parliament', 'agency', 'secretariat'],
  ].filter((word) => !TELLING.has(word)),
);

/** Wordings of offices that are one, applied in this order to the folded words between blanks. */
export const OFFICE_WORDINGS: readonly (readonly [from: string, to: string])[] = [
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['premier', 'prime minister'],
  ['prime prime', 'prime'],
  ['defence', 'defense'],
  ['national defense', 'defense'],
  ['foreign affairs', 'foreign'],
  ['vicepresident', 'vice president'],
  ['secretarygeneral', 'secretary general'],
  ['spokeswoman', 'spokesperson'],
];
