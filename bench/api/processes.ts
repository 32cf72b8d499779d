import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** What all of them run with, as the server does in its container. */
const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '--max-semi-space-size=64' };

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server that prints its address on its first line. Throws an Error if it ends before. */
export async function serve(script: string, ...args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = await Promise.race([once(createInterface(child.stdout), 'line'), ended(child, script)]);
  return {
    url: String(url),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Runs a script that takes JSON on stdin and gives JSON on stdout. Throws an Error if it fails. */
export async function run<T>(script: string, input: unknown): Promise<T> {
  const child = spawn(process.execPath, [script], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(input));
  const [answer] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error(`${script} must succeed, but ended with ${child.exitCode}.`);
  return JSON.parse(answer) as T;
}

async function ended(child: ChildProcess, script: string): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`${script} must serve, but ended with ${code}.`);
}
