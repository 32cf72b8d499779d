// A bare loop over the driver: so many requests under way at once, each a statement written by hand whose rows become JSON.
// Takes {statement, parameters: [], connections, seconds} as JSON on stdin; gives {requests, p50, p97_5} (a second; ms) on stdout.
// Without `seconds` it gives the answers to all parameters, for comparison.
import { text } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';

const { statement, parameters, connections, seconds } = JSON.parse(await text(process.stdin));
const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
const options = { database: 'neo4j', routing: neo4j.routing.READ };

async function answer(one) {
  const { records } = await driver.executeQuery(statement, one, options);
  return JSON.stringify(records.map((record) => record.get('answer')));
}

async function measure() {
  const times = [];
  let next = 0;
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  const ask = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await answer(parameters[next++ % parameters.length]);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  const took = (performance.now() - begin) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { requests: times.length / took, p50: at(0.5), p97_5: at(0.975) };
}

const answers = async () => {
  const found = [];
  for (const one of parameters) found.push(JSON.parse(await answer(one))[0]);
  return found;
};
process.stdout.write(JSON.stringify(seconds ? await measure() : await answers()));
await driver.close();
