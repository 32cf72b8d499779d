import type { Route } from './route.js';

/**
 * Questions that the search box takes in whole sentences, first match wins. They are forms, not language understanding:
 * what fits none of them is searched for as a name.
 */
const FORMS: readonly { readonly form: RegExp; readonly route: (words: readonly string[]) => Route }[] = [
  {
    form: /^(?:which|what) meetings? (?:have )?(?:followed|came after|took place after) (?:the )?(.+?)$/i,
    route: ([reference = '']) => ({ view: 'following', reference, sides: [], by: 'STATED' }),
  },
  {
    form: /^what (?:is|was|lies|happened) between (.+?) and (.+?)$/i,
    route: ([a = '', b = '']) => ({ view: 'between', a, b }),
  },
  {
    form: /^(?:when|where) did (.+?) (?:and (.+?) meet|meet (?:with )?(.+?))$/i,
    route: ([a = '', b, c]) => ({ view: 'between', a, b: b ?? c ?? '' }),
  },
];

/** The view that answers a question, or null if the text is none of the known forms. Blanks and the mark do not matter. */
export function readQuestion(text: string): Route | null {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s?.!])[\s?.!]+$/, '');
  for (const { form, route } of FORMS) {
    const found = form.exec(plain);
    if (found) return route(found.slice(1));
  }
  return null;
}

/** Questions that show what can be asked; each is answered by the samples. */
export const EXAMPLES: readonly string[] = [
  'Which meetings followed the August summit?',
  'What is between Lee Jae-myung and Shigeru Ishiba?',
  'When did Lawrence Wong meet Prabowo Subianto?',
];
