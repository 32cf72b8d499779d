import { printJson } from './print-json.js';

/** A question of docs/queries.md. */
export interface Question {
  /** Its heading. */
  readonly heading: string;
  /** A document of GraphQL. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The body of the answer as the page has it; null where it has none yet. */
  readonly answer: unknown;
}

const SECTION = /^(?=## )/m;
const LEAD = 'The answer:\n';

/**
 * The questions of a page in its order: under each heading of the second level a block of GraphQL, one of JSON if it has variables,
 * and after the words "The answer:" one of JSON. Throws an Error if a heading has no query, or if JSON cannot be read.
 */
export function readQuestions(page: string): Question[] {
  return page.split(SECTION).slice(1).map(readQuestion);
}

/** The page with each answer written anew: the first for the first question, and so on. */
export function writeAnswers(page: string, answers: readonly unknown[]): string {
  const [head = '', ...sections] = page.split(SECTION);
  return head + sections.map((section, i) => withAnswer(section, answers[i])).join('\n');
}

function readQuestion(section: string): Question {
  const [question = '', answer = ''] = section.split(LEAD);
  const heading = question.slice('## '.length, question.indexOf('\n'));
  const query = blockOf(question, 'graphql');
  if (query === null) throw new Error(`"${heading}" must have a block of GraphQL, but has none.`);
  const variables = JSON.parse(blockOf(question, 'json') ?? '{}');
  return { heading, query, variables, answer: JSON.parse(blockOf(answer, 'json') ?? 'null') };
}

/** The first fenced block of a language; null if there is none. */
function blockOf(text: string, language: string): string | null {
  const fenced = text.split('```').filter((_, i) => i % 2 === 1);
  return fenced.find((block) => block.startsWith(`${language}\n`))?.slice(language.length + 1) ?? null;
}

function withAnswer(section: string, answer: unknown): string {
  const [question = ''] = section.split(LEAD);
  return `${question.trimEnd()}\n\n${LEAD}\n\`\`\`json\n${printJson(answer)}\n\`\`\`\n`;
}
