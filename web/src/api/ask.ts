import { createClient } from '../../../src/client/client.js';

/** Puts one question to the API, beside the page, so that the explorer works under any path. */
export const { ask } = createClient({ url: new URL('graphql', document.baseURI) });
