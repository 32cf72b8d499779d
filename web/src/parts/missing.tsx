import { Heading } from './page.js';

/** Stands in for a thing that the graph does not have, for instance after its only article was removed. */
export function Missing({ id }: { id: string }) {
  return (
    <>
      <Heading title="Not in the graph">Not in the graph</Heading>
      <p class="notice">
        Nothing in the graph has the id <code>{id}</code>. Its articles may have been removed; search for its name
        above.
      </p>
    </>
  );
}
