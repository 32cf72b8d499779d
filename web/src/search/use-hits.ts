import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../../src/client/client.js';
import { ask } from '../api/ask.js';
import { asFailure } from '../api/failure.js';
import { SearchDocument, type SearchQuery } from '../generated/graphql.js';

/** A pause in typing, in milliseconds, after which the words are searched for: shorter than one notices. */
const PAUSE = 120;
const MOST_HITS = 12;

export interface Hits {
  /** The text that these are the hits of; another text is still on its way. */
  readonly text: string;
  readonly hits: SearchQuery['search'];
  readonly failure: Failure | null;
}

const NONE: Hits = { text: '', hits: [], failure: null };

/** Hits for a text as it is typed. While a new text is on its way, those of the last one stay. */
export function useHits(text: string): Hits {
  const [hits, setHits] = useState<Hits>(NONE);
  useEffect(() => {
    if (!text.trim()) return setHits(NONE);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(SearchDocument, { text, first: MOST_HITS }, { signal: stop.signal })
        .then(({ search }) => setHits({ text, hits: search, failure: null }))
        .catch((thrown: unknown) => {
          if (!stop.signal.aborted) setHits({ text, hits: [], failure: asFailure(thrown) });
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return hits;
}
