import { eventsOf } from './events.js';
import { type Page, pagesOf } from './pages.js';

/** Where the API is, and how it is reached. */
export interface ClientOptions {
  /** Absolute address of the API, which ends in `/graphql`. */
  readonly url: string | URL;
  /** The secret of a token, or what gives it anew for each request, null for none. Without it no token is sent. */
  readonly token?: string | (() => string | null);
  /** What sends requests; the platform's own without it. */
  readonly fetch?: typeof fetch;
}

/** A document that knows what it answers and takes, as code generators make it; a plain string knows neither. */
export interface TypedDocument<R, V> {
  readonly __apiType?: (variables: V) => R;
  toString(): string;
}

/** What may be told beside a question. */
export interface AskOptions {
  /** Gives the question up: what waits for it is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What was asked and is told bit by bit. */
export type Stream<T> = AsyncGenerator<T, void, undefined>;

/** Asks Chancery's API. Everything throws a Failure where the API gives an error, or no answer. */
export interface Client {
  /** The data of one query or mutation. A part of it beside an error is not given, as gaps would mislead. */
  ask<R, V>(document: TypedDocument<R, V>, variables: V, options?: AskOptions): Promise<R>;
  /**
   * The pages of a list one after the other, from `variables.after` on, each asked for when it is wanted. `pick` finds the list in
   * the data; where it gives null there are no more.
   */
  pages<R, V extends { readonly after?: string | null | undefined }, P extends Page>(
    document: TypedDocument<R, V>,
    variables: V,
    pick: (data: R) => P | null | undefined,
    options?: AskOptions,
  ): Stream<P>;
  /** What a subscription tells from the moment on that this resolves, until the server stops or whoever iterates does. */
  listen<R, V>(document: TypedDocument<R, V>, variables: V, options?: AskOptions): Promise<Stream<R>>;
}

/** Why a question got no answer: a sentence for a person, and a code that a program can switch on. */
export class Failure extends Error {
  /** As the API gives it: `NOT_FOUND`, `AMBIGUOUS`, `UNAUTHENTICATED` …; `UNREACHABLE` if nothing like the API answered. */
  readonly code: string;
  /** Where the code is `AMBIGUOUS`: what fits equally well, a line for each; empty otherwise. */
  readonly candidates: readonly string[];
  constructor(message: string, code: string, candidates: readonly string[] = []) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.candidates = candidates;
  }
}

const JSON_ANSWER = 'application/graphql-response+json, application/json';
const EVENTS = 'text/event-stream';

/** A client of the API. It remembers nothing: each question is one request. */
export function createClient({ url, token, fetch: send = fetch }: ClientOptions): Client {
  const post = async (accept: string, query: string, variables: unknown, signal?: AbortSignal): Promise<Response> => {
    const secret = typeof token === 'function' ? token() : token;
    const headers = {
      'content-type': 'application/json',
      accept,
      ...(secret && { authorization: `Bearer ${secret}` }),
    };
    const body = JSON.stringify({ query, variables });
    return reached(send(url, { method: 'POST', headers, body, ...(signal && { signal }) }), signal);
  };
  const ask: Client['ask'] = async (document, variables, { signal } = {}) => {
    const response = await post(JSON_ANSWER, document.toString(), variables, signal);
    return dataOf(await reached(response.json(), signal));
  };
  return {
    ask,
    pages: (document, variables, pick, options) =>
      pagesOf(async (after) => pick(await ask(document, { ...variables, after }, options)), variables.after ?? null),
    listen: async (document, variables, { signal } = {}) => {
      const response = await post(EVENTS, document.toString(), variables, signal);
      if (!response.ok || !response.body) return dataOf(await reached(response.json(), signal));
      return told(eventsOf(response.body), signal);
    },
  };
}

async function* told<R>(events: Stream<unknown>, signal?: AbortSignal): Stream<R> {
  for (;;) {
    const { value, done } = await reached(events.next(), signal);
    if (done) return;
    yield dataOf(value);
  }
}

/** What comes of a request; a Failure if the network or something that is not the API is in the way. */
async function reached<T>(coming: Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await coming;
  } catch (thrown) {
    if (signal?.aborted) throw thrown;
    throw new Failure('The server gave no answer: check that it is running, then try again.', 'UNREACHABLE');
  }
}

interface Reply<R> {
  readonly data?: R | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly candidates?: readonly string[] };
  }[];
}

function dataOf<R>(answer: unknown): R {
  const { data, errors = [] } = (answer ?? {}) as Reply<R>;
  const [error] = errors;
  if (error) throw new Failure(error.message, error.extensions?.code ?? 'FAILED', error.extensions?.candidates);
  if (!data) throw new Failure('The server must answer with data, but sent none.', 'UNREACHABLE');
  return data;
}
