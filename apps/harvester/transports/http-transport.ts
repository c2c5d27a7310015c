import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { archiveDeliveries } from './archive-deliveries.js';
import { authorizationFor } from './authorization.js';
import type { Bytes } from './byte-stream.js';
import { ACCEPT_ENCODING, gunzipped } from './decompress.js';
import { openBody, type OpenBody } from './http-body.js';
import { HttpClient, type HttpRequest } from './http-client.js';
import { requestFor } from './http-request.js';
import type { TransportLimits } from './limits.js';
import { resourceAddresses } from './resource-addresses.js';
import { shownUrl } from './shown-url.js';
import type {
  Delivery,
  HttpConfig,
  Transport,
  TransportOutcome,
  TransportRun,
  Validator,
} from './transport.js';

/** One address to read. */
interface Target {
  readonly resource: string | null;
  readonly url: string;
  readonly request: HttpRequest;
}

/**
 * Documents at http and https addresses: streamed; a zip file by way of a temporary file, as its index stands at its
 * end. Where the last harvest's validators are known, it first asks whether anything changed; if one document did,
 * all are read, as a listing is only whole together.
 */
export class HttpTransport implements Transport {
  readonly #validators = new Map<string, Validator>();
  #notModified = false;

  constructor(
    private readonly config: HttpConfig,
    private readonly run: TransportRun,
    private readonly limits: TransportLimits,
  ) {}

  async *documents(): AsyncIterable<Delivery> {
    const targets = this.#targets();
    const client = new HttpClient(this.limits, this.run.signal);
    try {
      this.#notModified = await this.#allUnchanged(client, targets);
      if (this.#notModified) return;
      for (const target of targets) {
        if (this.config.unpack === 'zip') yield* this.#unzipped(client, target);
        else if (!this.run.done.has(target.url)) yield* this.#streamed(client, target);
      }
    } finally {
      await client.close();
    }
  }

  follow(): void {
    // A bulk document is whole by itself; what is paged is read by `http-pages`.
  }

  outcome(): TransportOutcome {
    return { notModified: this.#notModified, validators: this.#validators, problems: [] };
  }

  #targets(): readonly Target[] {
    const { url, urls, unpack } = this.config;
    return resourceAddresses(this.run.resources, url, urls, 'url', unpack === 'zip').map(
      ({ resource, address }) => {
        const configured = new URL(address);
        const authorization = authorizationFor(configured, this.config, this.run, this.limits);
        const request = requestFor(configured, this.run.accept, authorization);
        return { resource, url: shownUrl(request.url), request };
      },
    );
  }

  /** A resumed run has delivered parts already: it never ends as "not modified". */
  async #allUnchanged(client: HttpClient, targets: readonly Target[]): Promise<boolean> {
    if (this.run.done.size > 0) return false;
    for (const { url, request } of targets) {
      const validator = this.run.validators.get(url);
      const headers = validator ? conditions(validator) : {};
      if (!validator || Object.keys(headers).length === 0) return false;
      const changed = await client.get(
        { ...request, headers: { ...request.headers, ...headers } },
        async (answer) => {
          answer.abort();
          return answer.status !== 304;
        },
      );
      if (changed) return false;
      this.#validators.set(url, validator);
    }
    return targets.length > 0;
  }

  async *#streamed(client: HttpClient, target: Target): AsyncIterable<Delivery> {
    const body = await client.get(packedAsIs(target.request, this.config.unpack === 'gzip'), (answer) =>
      openBody(answer, target.url, this.limits.bodyBytes, this.limits),
    );
    try {
      const packed = this.config.unpack === 'gzip';
      yield {
        resource: target.resource ?? '',
        url: target.url,
        charset: body.charset,
        bytes: this.#untilEnd(
          packed ? this.#gunzipped(body, target.url) : body.bytes,
          target.url,
          body.validator,
        ),
        version: versionOf(body),
        size: packed ? null : body.size,
      };
    } finally {
      await body.close();
    }
  }

  #gunzipped(body: OpenBody, url: string): Bytes {
    const { entryBytes: most, ratio, ratioFrom } = this.limits;
    return gunzipped(body.bytes, { most, ratio, ratioFrom }, url, body.codings.length > 0);
  }

  async *#unzipped(client: HttpClient, target: Target): AsyncIterable<Delivery> {
    const folder = await mkdtemp(join(tmpdir(), 'trellis-'));
    try {
      const path = join(folder, 'archive.zip');
      const body = await client.get(packedAsIs(target.request, true), async (answer) => {
        const open = await openBody(answer, target.url, this.limits.bodyBytes, this.limits);
        await pipeline(Readable.from(open.bytes), createWriteStream(path));
        return open;
      });
      const packed = { path, url: target.url, version: versionOf(body), resource: target.resource };
      yield* archiveDeliveries(packed, this.run.resources, this.run.done, this.limits);
      this.#validators.set(target.url, body.validator);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** What was not read to the end must be asked for again next time: its validator is not kept. */
  async *#untilEnd(bytes: Bytes, url: string, validator: Validator): Bytes {
    yield* bytes;
    this.#validators.set(url, validator);
  }
}

/** What is packed already gains nothing from a content coding, and some servers label `.gz` files as coded. */
function packedAsIs(request: HttpRequest, packed: boolean): HttpRequest {
  const coding = packed ? 'identity' : ACCEPT_ENCODING;
  return { ...request, headers: { ...request.headers, 'accept-encoding': coding } };
}

/** If-None-Match alone decides where both are sent (RFC 9110 §13.2.2). */
function conditions({ etag, lastModified }: Validator): Readonly<Record<string, string>> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function versionOf({ validator, size }: OpenBody): string | null {
  const { etag, lastModified } = validator;
  return etag ?? (lastModified === null ? null : `${lastModified} ${size ?? ''}`.trim());
}
