import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Words that are right for some argument, and words that are right for none. */
const WORDS = [
  'leader:jae-lee-myung.kr',
  'leader:ishiba-shigeru.jp',
  'country:KR',
  'KR',
  'Japan',
  'date:2025-09-30',
  '2025-09-30',
  '2025-08',
  'XXXX-09-08',
  '2025-02-30',
  'https://example.org/a',
  'August summit',
  'Lee',
  '',
  ' ',
  'meeting:',
  '__proto__',
  '"}) DETACH DELETE n //',
];

const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 20, unit: 'binary' }));
const number = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(-1, 100, 101, 2 ** 31 - 1), fc.integer());

/** A whole document of one operation with up to three fields at its root, down to `depth` levels, as a client might write it. */
export function anyDocument(
  schema: GraphQLSchema,
  operation: 'query' | 'mutation',
  depth: number,
): fc.Arbitrary<string> {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!root) throw new TypeError(`The schema must have a ${operation}.`);
  return anySelection(schema, root, depth).map((selection) => `${operation} ${selection}`);
}

function anySelection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (!isObjectType(type) && !isInterfaceType(type)) return anyFragment(schema, type, depth);
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  const own = fields.length > 0 ? fields : [];
  const some = fc.uniqueArray(fc.nat(Math.max(0, own.length - 1)), { minLength: 1, maxLength: 3 });
  if (own.length === 0) return fc.constant('{ __typename }');
  return some
    .chain((indices) =>
      fc.tuple(...indices.map((i) => anyField(schema, own[i] as GraphQLField<unknown, unknown>, depth))),
    )
    .map((parts) => `{ ${parts.map((part, i) => `f${i}: ${part}`).join(' ')} }`);
}

function anyFragment(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  const members = Object.values(schema.getTypeMap()).filter(
    (one): one is GraphQLObjectType => isObjectType(one) && 'getTypes' in type && type.getTypes().includes(one),
  );
  return fc
    .constantFrom(...members)
    .chain((member) =>
      anySelection(schema, member, depth).map((selection) => `{ ... on ${member.name} ${selection} }`),
    );
}

function anyField(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const args = fc.tuple(...field.args.map(anyArgument)).map((given) => given.filter((one) => one !== '').join(', '));
  const below = isLeafType(type) ? fc.constant('') : anySelection(schema, type, depth - 1);
  return fc.tuple(args, below).map(([given, rest]) => `${field.name}${given ? `(${given})` : ''} ${rest}`);
}

function anyArgument(argument: GraphQLArgument): fc.Arbitrary<string> {
  const given = anyValue(argument.type).map((value) => `${argument.name}: ${value}`);
  return isRequiredArgument(argument) ? given : fc.oneof(fc.constant(''), given);
}

/** A literal of a type, of which scalars may refuse some. */
function anyValue(type: GraphQLInputType): fc.Arbitrary<string> {
  if (isNonNullType(type)) return anyValue(type.ofType as GraphQLInputType).filter((value) => value !== 'null');
  if (isListType(type)) {
    return fc
      .array(anyValue(type.ofType as GraphQLInputType), { maxLength: 3 })
      .map((items) => `[${items.join(', ')}]`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => {
      const given = anyValue(field.type).map((value) => `${field.name}: ${value}`);
      return isNonNullType(field.type) ? given : fc.oneof(fc.constant(''), given);
    });
    return fc.tuple(...fields).map((given) => `{ ${given.filter((one) => one !== '').join(', ')} }`);
  }
  const scalar =
    type.name === 'Int'
      ? number.map(String)
      : type.name === 'Boolean'
        ? fc.boolean().map(String)
        : text.map((one) => JSON.stringify(one));
  return fc.oneof({ weight: 9, arbitrary: scalar }, { weight: 1, arbitrary: fc.constant('null') });
}
