import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** How an operation is written. */
export interface Shape {
  /** Fields at its root, those of fragments too. */
  readonly roots: number;
  /** Aliases in the whole document. */
  readonly aliases: number;
  /** Directives in the whole document. */
  readonly directives: number;
}

/** Counts without running anything. Takes a valid document, whose fragments do not contain each other. */
export function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { roots: rootsOf(document, operation.selectionSet), aliases, directives };
}

/** Each fragment is counted once, however often it is spread: fragments in fragments may unfold to any number. */
function rootsOf(document: DocumentNode, operation: SelectionSetNode): number {
  const known = new Map<string, number>();
  const count = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      return sum + (selection.kind === Kind.INLINE_FRAGMENT ? count(selection.selectionSet) : ofFragment(selection));
    }, 0);
  const ofFragment = ({ name: { value } }: FragmentSpreadNode): number => {
    const fragment = document.definitions.find(
      (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value,
    );
    const roots = known.get(value) ?? (fragment ? count(fragment.selectionSet) : 0);
    known.set(value, roots);
    return roots;
  };
  return count(operation);
}
