import { NOT_IN, ONLY_IN } from '../tables/forms-of-state.js';

/** Whether a state or body can have somebody with an office: the United States have no ministers, only monarchies a king. */
export function hasOffice(code: string, title: string): boolean {
  const office = title.toLowerCase().replace(/^(?:acting|caretaker|interim) /, '');
  return (
    ONLY_IN.every((one) => !one.office.test(office) || one.codes.has(code)) &&
    NOT_IN.every((one) => !one.office.test(office) || !one.codes.has(code))
  );
}
