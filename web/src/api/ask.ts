import { type AskOptions, createClient, Failure, type TypedDocument } from '../../../src/client/client.js';
import { CountsDocument } from '../generated/graphql.js';
import { keepToken, keptToken, refuseToken } from './token.js';

/** Beside the page, so that the explorer works under any path. */
const url = new URL('graphql', document.baseURI);
const client = createClient({ url, token: keptToken });

/** Puts one question to the API and gives its data. Throws a Failure; if the token is what is wrong, the page asks for another. */
export async function ask<R, V>(question: TypedDocument<R, V>, variables: V, options?: AskOptions): Promise<R> {
  const used = keptToken();
  try {
    return await client.ask(question, variables, options);
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'UNAUTHENTICATED') refuseToken(used);
    throw thrown;
  }
}

/** Keeps a token if the server takes it. Throws a Failure if it does not. */
export async function tryToken(secret: string): Promise<void> {
  if (!/^[!-~]+$/.test(secret)) {
    throw new Failure('A token must be one word of plain letters and signs, but this is not.', 'UNAUTHENTICATED');
  }
  await createClient({ url, token: secret }).ask(CountsDocument, {});
  keepToken(secret);
}
