import type { ComponentChildren } from 'preact';
import type { EvidencePartsFragment } from '../generated/graphql.js';
import { WhoSays } from './says.js';

/** The facts of a thing: a name on the left, one or more values on the right. */
export function FactList({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

/** Facts of one kind; nothing at all if there are none. */
export function Facts<F>({
  name,
  of,
  children,
}: {
  name: string;
  of: readonly F[];
  children: (fact: F) => ComponentChildren;
}) {
  if (of.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {of.map((fact, index) => (
          <div key={index} class="fact">
            {children(fact)}
          </div>
        ))}
      </dd>
    </>
  );
}

/** A value with the sentences behind it, folded away. */
export function Stated({ by, children }: { by: StatedFact; children: ComponentChildren }) {
  return (
    <>
      <span class="value">{children}</span>
      <WhoSays evidence={by.evidence} {...(by.support !== undefined && { support: by.support })} />
    </>
  );
}

/** A fact of the graph, or a thing itself, which knows its sentences but not the number of its articles. */
export interface StatedFact {
  readonly support?: number;
  readonly evidence: readonly EvidencePartsFragment[];
}
