import { hrefOfId } from '../address/route.js';
import type { NodeNameFragment } from '../generated/graphql.js';
import { dateInShort } from '../text/dates.js';
import { nameOf } from '../text/labels.js';

/** A thing by its name, in the colour of its kind, as a link to its view; with its date, if others may bear the name. */
export function NodeLink({ node }: { node: NodeNameFragment }) {
  const date = (node.__typename === 'Meeting' || node.__typename === 'Visit') && node.date;
  return (
    <>
      <Named label={node.__typename} id={node.id} name={nameOf(node)} />
      {date && <span class="when"> {dateInShort(date)}</span>}
    </>
  );
}

/** The same where label and name are known already. */
export function Named({ label, id, name }: { label: string; id: string; name: string }) {
  return (
    <a class={`thing is-${label.toLowerCase()}`} href={hrefOfId(id)}>
      {name}
    </a>
  );
}
