import { dateWithin, parseEdtf } from '../../src/model/edtf.js';
import type { NodeRow } from '../../src/model/graph.js';
import { bodyId, countryId, dateId, placeId, topicId } from '../../src/model/ids.js';
import { BODIES, type BodyEntry } from '../tables/bodies.js';
import { COUNTRIES } from '../tables/countries.js';
import { foldedName, spoken } from './folded.js';

const COUNTRY_NAMES = new Map(COUNTRIES.map((country) => [country.code, country.name]));

const BODY_BY_NAME = new Map<string, BodyEntry>();
const BODY_BY_CODE = new Map<string, BodyEntry>();
for (const body of BODIES) {
  for (const name of [body.name, ...(body.acronym ? [body.acronym] : []), ...body.aliases]) {
    if (!BODY_BY_NAME.has(foldedName(name))) BODY_BY_NAME.set(foldedName(name), body);
  }
  if (body.code && !BODY_BY_CODE.has(body.code)) BODY_BY_CODE.set(body.code, body);
}

/** A side by its code: the Country of an ISO code, else the Body that acts under that code. */
export function sideNode(code: string): NodeRow {
  const country = COUNTRY_NAMES.get(code);
  if (country) {
    return { label: 'Country', id: countryId(code), properties: { code, name: country, folded: foldedName(country) } };
  }
  return bodyNode(BODY_BY_CODE.get(code)?.name ?? code);
}

/** A body by any of its names: one that the table knows goes by its long name, whatever the article calls it. */
export function bodyNode(name: string): NodeRow {
  const known = BODY_BY_NAME.get(foldedName(name));
  const long = known?.name ?? name;
  const acronym = known?.acronym ?? null;
  return {
    label: 'Body',
    id: bodyId(spoken(long)),
    properties: {
      name: long,
      folded: [long, ...(acronym ? [acronym] : [])].map(foldedName).join(' | '),
      ...(acronym ? { acronym } : {}),
    },
  };
}

const ACRONYM_BY_ID = new Map(BODIES.flatMap(({ name, acronym }) => (acronym ? [[bodyNode(name).id, acronym]] : [])));

/** The acronym of a body that the table knows, by its id; null for any other id. */
export function bodyAcronym(id: string): string | null {
  return ACRONYM_BY_ID.get(id) ?? null;
}

/** `country` is an ISO code, or null where it is not known. */
export function placeNode(name: string, country: string | null): NodeRow {
  return { label: 'Place', id: placeId(spoken(name), country), properties: { name, folded: foldedName(name) } };
}

export function topicNode(name: string): NodeRow {
  return { label: 'Topic', id: topicId(spoken(name)), properties: { name, folded: foldedName(name) } };
}

/** The Date of an EDTF string, then the month and the year that hold it, narrowest first; none for a malformed string. */
export function dateNodes(edtf: string): NodeRow[] {
  const date = parseEdtf(edtf);
  if (!date) return [];
  const within = dateWithin(date);
  const properties = {
    edtf,
    precision: date.precision,
    ...(date.start && date.end ? { start: date.start, end: date.end } : {}),
  };
  return [{ label: 'Date', id: dateId(edtf), properties }, ...(within ? dateNodes(within) : [])];
}
