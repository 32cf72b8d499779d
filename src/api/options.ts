import { packagePath } from '../graph/package-path.js';
import type { Log } from './errors.js';
import type { TrustedDocuments } from './trusted.js';

export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port?: number;
  /** The address to listen at; unless told otherwise only this machine can reach the server. */
  readonly host?: string;
  /** Where the built explorer is. */
  readonly explorer?: string;
  /** Is told of failures that clients see masked. */
  readonly log?: Log;
  /** Whether anybody may read without a token; unless told otherwise only where no other machine can reach the server. */
  readonly openReading?: boolean;
  /** Requests to the API that a client may make in a minute; 0 for any number, as it is where no other machine can reach the server. */
  readonly rate?: number;
  /** How many proxies stand before the server and tell it the client's address. */
  readonly proxies?: number;
  /** Origins whose pages may ask (`https://example.org`, or `*` for all); unless told otherwise none but the server's own. */
  readonly allowOrigins?: readonly string[];
  /** Whether a browser that opens the API gets GraphiQL. */
  readonly ide?: boolean;
  /** Whether the schema may be asked for. */
  readonly introspection?: boolean;
  /** The only documents that are answered, by the SHA-256 (hex) of their text; null for any. */
  readonly trusted?: TrustedDocuments | null;
}

export type Settings = Required<ServerOptions>;

/** So many requests a minute are more than a person with the explorer makes, and few for somebody who wants to hinder others. */
const USUAL_RATE = 1_200;

/** Options with what holds where they say nothing. */
export function settingsOf(options: ServerOptions): Settings {
  const host = options.host ?? '127.0.0.1';
  const own = isLoopback(host);
  return {
    port: 4000,
    explorer: packagePath('dist/web'),
    log: console.error,
    openReading: own,
    rate: own ? 0 : USUAL_RATE,
    proxies: 0,
    allowOrigins: [],
    ide: true,
    introspection: true,
    trusted: null,
    ...options,
    host,
  };
}

/** Whether only this machine can reach what listens at an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
