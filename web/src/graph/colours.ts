import { LABELS } from '../text/labels.js';

/** The colours of the drawing as the style sheet has them, because a canvas cannot read custom properties. */
export interface Colours {
  readonly ink: string;
  readonly paper: string;
  readonly line: string;
  /** By label, `Leader` …; for an unknown one take the ink. */
  readonly things: Readonly<Record<string, string>>;
}

/** Reads the colours in force for an element: those of the light or of the dark scheme. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    paper: read('--paper'),
    line: read('--line'),
    things: Object.fromEntries(LABELS.map((label) => [label, read(`--${label.toLowerCase()}`)])),
  };
}

/** Calls back when the reader's system changes between light and dark; gives the function that stops it. */
export function watchScheme(changed: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
