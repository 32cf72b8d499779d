// Posts bodies to a server over so many connections. Takes {url, bodies: [], connections, seconds} as JSON on stdin; gives
// {requests, p50, p97_5} (a second; ms) on stdout. Ends with an error if any answer was one.
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';

const { url, bodies, connections, seconds } = JSON.parse(await text(process.stdin));
const { pathname, origin } = new URL(url);
const headers = { 'content-type': 'application/json' };
const { requests, latency, duration, non2xx, errors } = await autocannon({
  url: origin,
  connections,
  duration: seconds,
  timeout: 60,
  requests: bodies.map((body) => ({ method: 'POST', path: pathname, headers, body })),
});
if (non2xx + errors > 0) throw new Error(`Every request must be answered, but ${non2xx + errors} were not.`);
process.stdout.write(JSON.stringify({ requests: requests.total / duration, p50: latency.p50, p97_5: latency.p97_5 }));
