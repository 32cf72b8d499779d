import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { readSchema } from '../../src/api/schema.js';

interface Described {
  /** `Meeting.followedBy(until:)` */
  readonly where: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

const schema = buildSchema(readSchema());
const everything = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
  .flatMap((type) => [{ where: type.name, name: type.name, description: type.description }, ...partsOf(type)]);

function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => described(type, value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => described(type, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    described(type, field),
    ...field.args.map((argument) => ({
      where: `${type.name}.${field.name}(${argument.name}:)`,
      name: argument.name,
      description: argument.description,
    })),
  ]);
}

function described(type: GraphQLNamedType, { name, description }: Omit<Described, 'where'>): Described {
  return { where: `${type.name}.${name}`, name, description };
}

/** A description that is no more than the name in other letters helps nobody. */
function isTrivial({ name, description }: Described): boolean {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(?:the|a|an|its) /, '')
      .replace(/[^a-z]/g, '');
  return !description || description.length < 8 || letters(description) === letters(name);
}

test('every type, field, argument and value of the schema is described', () => {
  expect(everything.length).toBeGreaterThan(300);
  expect(everything.filter(isTrivial).map(({ where }) => where)).toEqual([]);
});

test('descriptions are sentences, with a full stop or a colon before an example', () => {
  expect(everything.filter(({ description }) => !/[.`…]$/.test(description ?? '')).map(({ where }) => where)).toEqual(
    [],
  );
});

test('what is trivial is found', () => {
  const one = { where: 'Meeting.kind', name: 'kind' };
  expect(['The kind.', '', null, 'Kind'].map((description) => isTrivial({ ...one, description }))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isTrivial({ ...one, description: 'By the rank of those who meet.' })).toBe(false);
});
