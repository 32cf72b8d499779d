import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from '@jest/globals';

const BIN = fileURLToPath(new URL('../../bin/chancery.js', import.meta.url));
const ALONE = 'unshare --map-root-user --mount';
const WHY = `no right to mount a disk of its own: ${ALONE}`;

/** How the commands on a disk ended, in their order. */
export interface OnDisk {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The shell's lines run where `$DISK` is an empty disk of 2 MB that nobody else sees; `chancery ARGS` stands for the command line. */
export type RunOnDisk = (folder: string, lines: readonly string[]) => readonly OnDisk[];

/** A test on a small disk of its own; where the system does not let one be mounted it is skipped, or fails with CHANCERY_REQUIRE_ALL=1. */
export function testOnSmallDisk(name: string, body: (run: RunOnDisk) => void, milliseconds: number): void {
  const allowed = spawnSync('bash', ['-c', `${ALONE} true`]).status === 0;
  if (allowed) test(name, () => body(runOnDisk), milliseconds);
  else if (process.env.CHANCERY_REQUIRE_ALL !== '1') test.skip(`${name} (${WHY})`, () => undefined);
  else {
    test(name, () => {
      throw new Error(WHY);
    });
  }
}

/** `again size=64m` and `again ro` mount the disk anew. */
function runOnDisk(folder: string, lines: readonly string[]): readonly OnDisk[] {
  const script = [
    'set -u; cd "$(dirname "$BIN")/.."',
    'mount -t tmpfs -o size=2m tmpfs "$DISK"',
    'again() { mount -o "remount,$1" "$DISK"; }',
    'n=0',
    'chancery() { n=$((n + 1)); node "$BIN" "$@" >"$OUT/$n.out" 2>"$OUT/$n.err"; echo "$?" >"$OUT/$n.code"; }',
    ...lines,
    'for i in $(seq 1 "$n"); do for what in code out err; do base64 -w0 "$OUT/$i.$what"; echo; done; done',
  ].join('\n');
  const env = { ...process.env, BIN, DISK: `${folder}/disk`, OUT: `${folder}/out` };
  execFileSync('mkdir', ['-p', env.DISK, env.OUT]);
  const told = execFileSync('bash', ['-c', `${ALONE} bash -c "$SCRIPT"`], {
    env: { ...env, SCRIPT: script },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  const texts = told.split('\n').map((line) => Buffer.from(line, 'base64').toString());
  return Array.from({ length: Math.floor(texts.length / 3) }, (_, i) => ({
    code: Number(texts[3 * i]),
    out: texts[3 * i + 1] ?? '',
    err: texts[3 * i + 2] ?? '',
  }));
}
