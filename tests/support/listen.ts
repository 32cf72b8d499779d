import { createClient } from 'graphql-sse';

export interface Listening {
  /** The next event's answer. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever shape it asked for
  readonly next: () => Promise<any>;
  readonly close: () => Promise<void>;
}

/** Subscribes as a client does; gives back once the server has taken the subscription. Rejects if it refuses. */
export async function listen(url: string, query: string, headers: Record<string, string> = {}): Promise<Listening> {
  let connected = () => {};
  const isConnected = new Promise<void>((resolve) => {
    connected = resolve;
  });
  const client = createClient({
    url: `${url}graphql`,
    headers,
    retryAttempts: 0,
    on: { connected: () => connected() },
  });
  const answers = client.iterate({ query });
  const waiting = [answers.next()];
  await Promise.race([isConnected, waiting[0]]);
  return {
    next: async () => {
      const { value, done } = await (waiting.shift() ?? answers.next());
      return done ? null : value;
    },
    close: async () => {
      await answers.return?.();
      client.dispose();
    },
  };
}
