/** Whether a side's code is that of a body of states, not of a state: bodies have codes too, and their members may sit beside them. */
export function isBodyOfStates(code: string): boolean {
  return code === 'EU' || code === 'UN' || code.length > 2;
}
