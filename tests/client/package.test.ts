import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test('the package gives its client and its documents to whoever imports them by name', () => {
  const program = `
    import { createClient, Failure } from 'chancery/client';
    import { MeetingsDocument } from 'chancery/client/documents';
    const client = createClient({ url: 'http://127.0.0.1:1/graphql' });
    const failed = await client.ask(MeetingsDocument, { first: 1 }).catch((thrown) => thrown);
    console.log(failed instanceof Failure, failed.code);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'true UNREACHABLE\n', stderr: '' });
  expect(existsSync('dist/src/client/client.d.ts')).toBe(true);
});
