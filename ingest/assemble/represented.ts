import type { Scene } from './arguments.js';

/** "will represent Peru at the session": for whom somebody acts. */
export function isRepresented({ reading: { tokens } }: Scene, from: number): boolean {
  const verb = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  return /^represent(?:s|ed|ing)?$/.test(tokens[verb]?.key ?? '');
}
