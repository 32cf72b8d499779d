import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { parseEdtf } from '../../model/edtf.js';
import type { Resolvers } from '../generated/resolvers.js';

/** A refused value is shown up to here: enough to find it again in what was sent. */
const MOST_SHOWN = 100;

/** A scalar that is a string of some form; what is no such string is refused with one sentence. */
function textScalar(name: string, isValid: (text: string) => boolean, form: string): GraphQLScalarType<string, string> {
  const refused = (shown: string) =>
    new GraphQLError(
      `${name} must be ${form}, but got ${shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown}.`,
      { extensions: { code: 'BAD_USER_INPUT' } },
    );
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw refused(JSON.stringify(value));
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return read(node.value);
      throw refused(print(node));
    },
  });
}

/** An address as it can be followed: parsers of addresses drop line breaks within one, and we do not. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

export const scalarResolvers = {
  Day: textScalar('Day', (text) => parseEdtf(text)?.precision === 'day', 'a calendar day such as "2025-09-30"'),
  EdtfDate: textScalar(
    'EdtfDate',
    (text) => parseEdtf(text) !== null,
    'a date such as "2025-09-30", "2025-09", "2025", "2025-09-08/2025-09-10" or "XXXX-09-08"',
  ),
  Instant: textScalar('Instant', isInstant, 'a moment in UTC such as "2025-10-02T08:00:00Z"'),
  Url: textScalar('Url', isWebAddress, 'an absolute http or https address'),
} satisfies Resolvers;
