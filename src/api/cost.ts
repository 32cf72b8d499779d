import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How deep a query nests, and how many objects it may give. */
export interface Measure {
  readonly depth: number;
  readonly cost: number;
}

/** What a list without a length of its own is taken to hold. */
const USUAL_LENGTH = 5;

/** Arguments that say how long a list may be, wherever below the field it stands. */
const LENGTHS = ['first', 'limit'];

interface Place {
  readonly type: GraphQLNamedType | undefined;
  readonly depth: number;
  /** How many objects there may be of the type here. */
  readonly count: number;
  /** Whether the field above says how long the lists in it may be, as a connection's does. */
  readonly paged: boolean;
}

/**
 * Measures a valid operation without running it: each object that it may give costs 1, lists by `first`, `limit` or the usual
 * length. What a query asks of the schema itself (`__schema`) is free, since graphql-js limits it.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  let depth = 0;
  let cost = 0;
  // Fragments in fragments may unfold without end, so the walk stops where the answer is known.
  let left = 20_000;
  const walk = (set: SelectionSetNode, place: Place): void => {
    for (const selection of set.selections) {
      if (left-- <= 0) {
        cost = Number.MAX_SAFE_INTEGER;
        return;
      }
      if (selection.kind === Kind.FIELD) walkField(selection, place);
      else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const condition = fragment?.typeCondition?.name.value;
        if (fragment)
          walk(fragment.selectionSet, { ...place, type: condition ? schema.getType(condition) : place.type });
      }
    }
  };
  const walkField = (node: FieldNode, place: Place): void => {
    const field = fieldOf(place.type, node.name.value);
    if (!field) return;
    depth = Math.max(depth, place.depth);
    const type = getNamedType(field.type);
    if (!node.selectionSet || isLeafType(type)) return;
    const length = lengthOf(node, field, variables);
    const usual = isList(field) && !place.paged ? USUAL_LENGTH : 1;
    const count = place.count * (length ?? usual);
    cost += count;
    walk(node.selectionSet, { type, depth: place.depth + 1, count, paged: length !== null && !isList(field) });
  };
  const root = schema.getRootType(operation.operation) ?? undefined;
  walk(operation.selectionSet, { type: root, depth: 1, count: 1, paged: false });
  return { depth, cost };
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}

/** How many items a field is asked for; null if it takes no such number. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const argument = field.args.find(({ name }) => LENGTHS.includes(name));
  if (!argument) return null;
  const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  const given =
    value?.kind === Kind.INT ? Number(value.value) : value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  const length = typeof given === 'number' ? given : argument.defaultValue;
  return typeof length === 'number' ? Math.max(1, length) : null;
}
