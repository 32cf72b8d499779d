import { type Command, InvalidArgumentError } from 'commander';
import type { ServerOptions } from '../../api/options.js';
import { wholeNumber } from '../options.js';
import { withStoreOption } from '../store.js';

/** What the command line says of a server, by the names of its options. */
export interface ServeOptions {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly openReading?: boolean;
  readonly rate?: number;
  readonly proxies: number;
  readonly allowOrigin: readonly string[];
  readonly ide: boolean;
  readonly introspection: boolean;
  readonly trustedDocuments?: string;
}

const DEFAULT_PORT = 4000;
const LOOPBACK = '127.0.0.1';

/** Gives a command the options of a server. */
export function withServerOptions(command: Command): Command {
  return withStoreOption(command)
    .option('--port <port>', 'port to listen on; 0 for any free one', wholeNumber(0, 65_535), DEFAULT_PORT)
    .option('--host <host>', 'address to listen on', LOOPBACK)
    .option('--open-reading', 'let anybody read without a token; so it is where only this machine can reach the server')
    .option(
      '--rate <n>',
      'requests to the API a client may make in a minute, 0 for any number (default: 0 where only this machine can reach the server, else 1200)',
      wholeNumber(0, 1_000_000),
    )
    .option('--proxies <n>', 'proxies before the server that tell it the client’s address', wholeNumber(0, 10), 0)
    .option(
      '--allow-origin <origin>',
      'an origin whose pages may ask, such as https://example.org; repeatable',
      origin,
      [],
    )
    .option('--no-ide', 'serve no GraphiQL at /graphql')
    .option('--no-introspection', 'tell nobody the schema')
    .option(
      '--trusted-documents <file>',
      'answer only the documents of this JSON file ({"SHA-256": "text", …}), and those of the explorer',
    );
}

/** The options as the server takes them. */
export function serverOptions({ host, port, openReading, rate, allowOrigin, ...others }: ServeOptions): ServerOptions {
  const { proxies, ide, introspection } = others;
  return {
    host,
    port,
    proxies,
    ide,
    introspection,
    allowOrigins: allowOrigin,
    ...(openReading === undefined ? {} : { openReading }),
    ...(rate === undefined ? {} : { rate }),
  };
}

function origin(text: string, before: readonly string[]): readonly string[] {
  if (text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text))
    return [...before, text];
  throw new InvalidArgumentError('It must be an origin such as https://example.org, without a path, or *.');
}
