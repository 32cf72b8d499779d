import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/chancery.js', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a person would, with `input` on standard input; nothing of the caller's settings gets in. */
export function chancery(args: readonly string[], options: { input?: string; cwd?: string } = {}): Promise<Ended> {
  const { CHANCERY_STORE: _, ...env } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { env, cwd: options.cwd });
  child.stdin.end(options.input ?? '');
  const [out, err] = [child.stdout, child.stderr].map(async (stream) => {
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) text += chunk;
    return text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', async (code) => resolve({ code, out: (await out) ?? '', err: (await err) ?? '' }));
  });
}
