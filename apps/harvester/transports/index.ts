import { FileTransport } from './file-transport.js';
import { HttpPagesTransport } from './http-pages-transport.js';
import { HttpTransport } from './http-transport.js';
import { DEFAULT_LIMITS, type TransportLimits } from './limits.js';
import type { Transport, TransportRun } from './transport.js';

export type { TransportLimits } from './limits.js';
export { readTransport } from './read-transport.js';
export * from './transport.js';

/**
 * The transport of a source, ready to deliver its documents. Nothing is opened before they are asked for.
 * @param limits what differs from DEFAULT_LIMITS; above all `allowHosts`
 */
export function openTransport(run: TransportRun, limits: Partial<TransportLimits> = {}): Transport {
  const all = { ...DEFAULT_LIMITS, ...limits };
  switch (run.config.type) {
    case 'file':
      return new FileTransport(run.config, run, all);
    case 'http':
      return new HttpTransport(run.config, run, all);
    case 'http-pages':
      return new HttpPagesTransport(run.config, run, all);
  }
}
