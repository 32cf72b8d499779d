import { type Command, Option } from 'commander';
import { SCOPES, type Scope } from '../../access/token.js';
import { formatSecret, formatTokens } from '../print/tokens.js';
import { type AskOptions, ask } from './ask.js';

/** `token add`, `token list` and `token revoke`: who may ask and change the graph over HTTP. */
export function addToken(root: Command): void {
  const command = root.command('token').description('Make, list and revoke tokens of the GraphQL API.');
  const adding = command
    .command('add')
    .description('Make a token; its secret is shown this once, and only its hash is kept.')
    .argument('<name>', 'whose it is: shown with what is decided by it')
    .addOption(new Option('--scope <scope>', 'read: ask; write: ask and change').choices(SCOPES).makeOptionMandatory());
  ask(adding, async (store, { scope }: AskOptions & { scope: Scope }, [name = '']) => {
    const { addToken: add } = await import('../../access/tokens.js');
    const secret = await add(store, name, scope, new Date().toISOString());
    return { json: { name, scope, secret }, text: formatSecret(secret) };
  });
  ask(command.command('list').description('List the tokens, the revoked ones too.'), async (store) => {
    const { listTokens } = await import('../../access/tokens.js');
    const tokens = await listTokens(store);
    return { json: tokens, text: formatTokens(tokens) };
  });
  const revoking = command.command('revoke').description('End a token.').argument('<name>', 'as "token list" shows it');
  ask(revoking, async (store, _options, [name = '']) => {
    const { revokeToken } = await import('../../access/tokens.js');
    await revokeToken(store, name, new Date().toISOString());
    return { json: { revoked: name }, text: `Revoked ${name}.` };
  });
}
