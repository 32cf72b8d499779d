// Fails with one sentence if a file that codegen.ts makes from schema/*.graphql and the explorer's questions is stale.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { generate, loadContext } from '@graphql-codegen/cli';

const context = await loadContext('codegen.ts');
context.updateConfig({ silent: true, errorsOnly: true });
const files = await generate(context, false);
const stale = files
  .filter(({ filename, content }) => !existsSync(filename) || readFileSync(filename, 'utf8') !== content)
  .map(({ filename }) => relative('.', filename));
if (stale.length > 0) {
  console.error(
    `Generated files must be up to date, but ${stale.join(', ')} are not: run "npm run codegen" and commit them.`,
  );
  process.exitCode = 1;
}
