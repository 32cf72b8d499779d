// What both the command line and the set-up need first, in syntax that old versions of Node read too.
const OLDEST_NODE = 20;

/** Ends the process with one sentence if this Node is older than Chancery can run on. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  console.error(
    `Chancery needs Node ${OLDEST_NODE} or newer, but this is ${process.versions.node}: install a newer one.`,
  );
  process.exit(1);
}
