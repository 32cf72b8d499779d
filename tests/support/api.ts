import type { ServerOptions } from '../../src/api/options.js';
import { createServer } from '../../src/api/server.js';
import { createEditor } from '../../src/cli/run/editor.js';
import type { GraphStore } from '../../src/graph/port.js';

type Headers = Readonly<Record<string, string>>;

/** An answer over HTTP as a client gets it. */
export interface ApiAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever shape it asked for
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly candidates?: readonly string[] };
  }[];
}

/** A server that a test talks to. */
export interface Api {
  readonly url: string;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>, headers?: Headers) => Promise<ApiAnswer>;
  readonly close: () => Promise<void>;
}

/** Serves a store at a free port. */
export async function startApi(store: GraphStore, options: ServerOptions = {}): Promise<Api> {
  const { url, close } = await createServer(store, createEditor(store), { port: 0, ...options });
  return {
    url,
    close,
    ask: (query, variables = {}, headers = {}) => post(url, JSON.stringify({ query, variables }), headers),
  };
}

/** Posts a body to the API, as JSON unless the headers say otherwise. */
export async function post(url: string, body: string, headers: Headers = {}): Promise<ApiAnswer> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<ApiAnswer>;
  return { status: response.status, data, errors };
}
