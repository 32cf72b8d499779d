/**
 * A field of a thrown value as text, such as the `code` of a failed system call; empty without one.
 * It does not ask for an Error, because what native code throws need not be of this realm's Error class.
 */
export function fieldOf(error: unknown, field: string): string {
  if (typeof error !== 'object' || error === null) return '';
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : '';
}
