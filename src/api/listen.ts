import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StoreError } from '../model/errors.js';

/** Starts to listen, at any free port for 0, and gives the address. Throws a StoreError if that cannot be. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)));
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}/`);
    });
  });
}

function listenError(error: Error, host: string, port: number): StoreError {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    return new StoreError(`Port ${port} must be free, but is taken: stop what uses it, or choose another with --port.`);
  }
  if (code === 'EACCES') {
    return new StoreError(`Port ${port} must be one that you may use, but is not: choose one above 1023 with --port.`);
  }
  return new StoreError(
    `The server must be able to listen at ${host}:${port}, but cannot (${code}): choose another --host.`,
  );
}
