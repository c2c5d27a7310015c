import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { mayConnect, notPublic, refusedAddress, type AllowedHosts } from './address-guard.js';
import type { ResolveName } from './limits.js';

const ofSystem: ResolveName = (hostname) => lookup(hostname, { all: true });

/**
 * Opens connections to permitted addresses only. The name is resolved once and the very addresses that were judged
 * are connected to, so an answer of the name service that changes in between (DNS rebinding) leads nowhere. Of
 * several addresses the refused ones are left out: `localhost` may be two of which one is allowed.
 */
export function guardedConnect(
  allowed: AllowedHosts,
  connectMs: number,
  resolve: ResolveName = ofSystem,
): buildConnector.connector {
  return (options, callback) => {
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    const { hostname } = options;
    // Node does not look up what already is an address.
    if (isIP(hostname) !== 0 && !mayConnect(hostname, hostname, port, allowed)) {
      callback(refusedAddress(`${hostname}:${port}`, notPublic(hostname, hostname, port)), null);
      return;
    }
    const connect = buildConnector({ timeout: connectMs, lookup: guardedLookup(port, allowed, resolve) });
    connect(options, (...[error, socket]) => {
      if (error) {
        callback(error, null);
        return;
      }
      const address = socket.remoteAddress ?? '';
      if (mayConnect(address, hostname, port, allowed)) {
        callback(null, socket);
      } else {
        socket.destroy();
        callback(refusedAddress(`${hostname}:${port}`, notPublic(address, hostname, port)), null);
      }
    });
  };
}

function guardedLookup(port: string, allowed: AllowedHosts, resolve: ResolveName): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const open = addresses.filter(({ address }) => mayConnect(address, hostname, port, allowed));
        const [first] = open;
        if (!first) {
          const why = addresses[0] ? notPublic(addresses[0].address, hostname, port) : 'it has no address';
          callback(refusedAddress(`${hostname}:${port}`, why), '');
        } else if (options.all) {
          callback(null, [...open]);
        } else {
          callback(null, first.address, first.family);
        }
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}
