import type { PageNode } from './page.js';

/** One step of a walk through a tree: a node is entered, then its children follow, then it is left. */
export interface Step {
  readonly node: PageNode;
  readonly entering: boolean;
  /** 0 for the root. */
  readonly depth: number;
}

/**
 * All nodes under and with the root in document order. A loop instead of a recursion, because a page may be nested
 * deeper than the stack.
 * @param skip nodes that are not entered, nor anything below them
 */
export function* walk(root: PageNode, skip: (node: PageNode) => boolean): Generator<Step> {
  let node = root;
  let depth = 0;
  for (;;) {
    const skipped = skip(node);
    if (!skipped) yield { node, entering: true, depth };
    if (!skipped && node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    if (!skipped) yield { node, entering: false, depth };
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      depth--;
      yield { node, entering: false, depth };
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}
