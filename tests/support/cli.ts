import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/chancery.js', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a command is run with. */
export interface Running {
  /** For standard input. */
  readonly input?: string;
  readonly cwd?: string;
  /** On top of the settings of the caller. */
  readonly env?: Readonly<Record<string, string>>;
  /** Takes each line of standard error as it comes. */
  readonly onLine?: (line: string) => void;
  /** Milliseconds after which it is killed by SIGKILL, if it has not ended: its exit code is null then. */
  readonly killAfter?: number;
}

/** Runs the built command line as a person would; no store of the caller's settings gets in. */
export function chancery(args: readonly string[], running: Running = {}): Promise<Ended> {
  const { input = '', cwd, env = {}, onLine, killAfter } = running;
  const { CHANCERY_STORE: _, ...own } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...own, ...env }, cwd });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  if (onLine) {
    let rest = '';
    child.stderr.on('data', (chunk) => {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    });
  }
  const killing = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [out, err] = [child.stdout, child.stderr].map(async (stream) => {
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) text += chunk;
    return text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', async (code) => {
      if (killing) clearTimeout(killing);
      resolve({ code, out: (await out) ?? '', err: (await err) ?? '' });
    });
  });
}
