/** Prints an answer for programs: one JSON document, indented. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}
