import {
  openTransport,
  type Delivery,
  type HttpConfig,
  type Transport,
  type TransportConfig,
  type TransportLimits,
  type TransportRun,
} from '../../apps/harvester/transports/index.js';

/** A run with nothing known from before; `more` overrides. */
export function transportRun(config: TransportConfig, more: Partial<TransportRun> = {}): TransportRun {
  return {
    config,
    resources: [''],
    entry: [],
    baseDir: process.cwd(),
    validators: new Map(),
    done: new Set(),
    signal: new AbortController().signal,
    ...more,
  };
}

/** A document read to its end. */
export interface ReadDocument extends Omit<Delivery, 'bytes'> {
  readonly text: string;
}

/** Reads all documents, and calls `seen` after each as the pipeline does. */
export async function readAll(
  transport: Transport,
  seen: (delivery: Delivery, text: string) => void = () => undefined,
): Promise<readonly ReadDocument[]> {
  const documents: ReadDocument[] = [];
  for await (const delivery of transport.documents()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of delivery.bytes) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { bytes: _, ...rest } = delivery;
    documents.push({ ...rest, text });
    seen(delivery, text);
  }
  return documents;
}

/** Reads and throws away; how many bytes came. */
export async function drain(transport: Transport, onChunk: () => void = () => undefined): Promise<number> {
  let size = 0;
  for await (const { bytes } of transport.documents()) {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      onChunk();
    }
  }
  return size;
}

/** A transport of type `http` that may ask `host`, and is quick to try again. */
export function openHttp(
  { host }: { readonly host: string },
  config: Omit<HttpConfig, 'type'>,
  limits: Partial<TransportLimits> = {},
  run: Partial<TransportRun> = {},
): Transport {
  const quick = { backoffMs: 5, connectMs: 2000, headersMs: 2000, idleMs: 2000 };
  return openTransport(transportRun({ type: 'http', ...config }, run), {
    ...quick,
    allowHosts: [host],
    ...limits,
  });
}
