import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseEdtf } from '../../model/edtf.js';
import type { Resolvers } from '../generated/resolvers.js';

/** A scalar that is a string of some form; what is no such string is refused with one sentence. */
function textScalar(name: string, isValid: (text: string) => boolean, form: string): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must be ${form}, but got ${JSON.stringify(value)}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

export const scalarResolvers = {
  Day: textScalar('Day', (text) => parseEdtf(text)?.precision === 'day', 'a calendar day such as "2025-09-30"'),
  EdtfDate: textScalar(
    'EdtfDate',
    (text) => parseEdtf(text) !== null,
    'a date such as "2025-09-30", "2025-09", "2025", "2025-09-08/2025-09-10" or "XXXX-09-08"',
  ),
  Url: textScalar(
    'Url',
    (text) => /^https?:\/\/./i.test(text) && URL.canParse(text),
    'an absolute http or https address',
  ),
} satisfies Resolvers;
