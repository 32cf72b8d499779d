import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../../src/client/client.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import { ask } from './ask.js';
import { asFailure } from './failure.js';

/** Where a question stands. */
export type Answer<R> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void }
  | { readonly state: 'ready'; readonly data: R };

/** Answers of this visit by question, so that going back shows a page at once; each is asked again behind it. */
const known = new Map<string, unknown>();
/** Enough for a long walk through the graph; the oldest goes first. */
const MOST_KNOWN = 60;

/**
 * The answer to a question, asked when the component appears and whenever the question or its variables change. An
 * answer that comes after the question has changed is dropped.
 */
export function useAnswer<R, V>(query: TypedDocumentString<R, V>, variables: V): Answer<R> {
  const key = `${query}${JSON.stringify(variables)}`;
  const [result, setResult] = useState<{ key: string; answer: Answer<R> } | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    ask(query, variables, { signal: stop.signal })
      .then((data) => {
        remember(key, data);
        setResult({ key, answer: { state: 'ready', data } });
      })
      .catch((thrown: unknown) => {
        if (stop.signal.aborted) return;
        const again = () => {
          setResult(null);
          setAttempt(attempt + 1);
        };
        setResult({ key, answer: { state: 'failed', failure: asFailure(thrown), again } });
      });
    return () => stop.abort();
  }, [key, attempt]);

  if (result?.key === key) return result.answer;
  return known.has(key) ? { state: 'ready', data: known.get(key) as R } : { state: 'loading' };
}

function remember(key: string, data: unknown): void {
  known.delete(key);
  known.set(key, data);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
}
