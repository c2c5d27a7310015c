import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { archiveDeliveries } from './archive-deliveries.js';
import { tooLarge, type Bytes, type Counter, limited } from './byte-stream.js';
import { gunzipped } from './decompress.js';
import { codeOf } from './fetch-failure.js';
import type { TransportLimits } from './limits.js';
import { resourceAddresses } from './resource-addresses.js';
import {
  TransportError,
  type Delivery,
  type FileConfig,
  type Transport,
  type TransportOutcome,
  type TransportRun,
} from './transport.js';

/** A file found where the source says. */
interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly version: string;
}

/**
 * Files on this machine's disk: streamed, unpacked where the source says so. Which files a source may name is its
 * operator's own matter; messages say the whole path. Links in documents are not followed.
 */
export class FileTransport implements Transport {
  constructor(
    private readonly config: FileConfig,
    private readonly run: TransportRun,
    private readonly limits: TransportLimits,
  ) {}

  async *documents(): AsyncIterable<Delivery> {
    const { path, paths, unpack } = this.config;
    for (const { resource, address } of resourceAddresses(
      this.run.resources,
      path,
      paths,
      'path',
      unpack === 'zip',
    )) {
      this.run.signal.throwIfAborted();
      const file = await findFile(resolve(this.run.baseDir, address), this.limits.fileBytes);
      const url = pathToFileURL(file.path).href;
      if (unpack === 'zip') {
        const packed = { path: file.path, url, version: file.version, resource };
        yield* archiveDeliveries(packed, this.run.resources, this.run.done, this.limits);
      } else if (!this.run.done.has(url)) {
        yield this.#deliver(file, url, resource ?? '');
      }
    }
  }

  follow(): void {
    // Files name no further files.
  }

  outcome(): TransportOutcome {
    return { notModified: false, validators: new Map(), problems: [] };
  }

  #deliver(file: FoundFile, url: string, resource: string): Delivery {
    const { version } = file;
    const bytes = readFile(file, this.run.signal);
    if (this.config.unpack !== 'gzip')
      return { resource, url, charset: null, bytes, version, size: file.size };
    const { entryBytes: most, ratio, ratioFrom } = this.limits;
    const unpacked = gunzipped(bytes, { most, ratio, ratioFrom }, file.path);
    return { resource, url, charset: null, bytes: unpacked, version, size: null };
  }
}

async function findFile(path: string, most: number): Promise<FoundFile> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!found.isFile()) throw new TransportError('not-a-file', `${path} is no file.`);
  if (found.size === 0) throw new TransportError('empty', `${path} is empty.`);
  if (found.size > most) throw tooLarge(path, most);
  return { path, size: found.size, version: versionOf(found) };
}

/** @throws TransportError while reading: `changed` where somebody writes to the file meanwhile */
async function* readFile(file: FoundFile, signal: AbortSignal): Bytes {
  const counter: Counter = { bytes: 0 };
  try {
    yield* limited(
      createReadStream(file.path, { highWaterMark: 256 * 1024, signal }),
      Infinity,
      file.path,
      counter,
    );
    const now = await stat(file.path);
    if (counter.bytes === file.size && versionOf(now) === file.version) return;
  } catch (error) {
    signal.throwIfAborted();
    throw unreadable(file.path, error);
  }
  throw new TransportError('changed', `${file.path} was changed while it was read: harvest it again.`);
}

function versionOf(file: { readonly size: number; readonly mtimeMs: number }): string {
  return `${file.size}-${Math.round(file.mtimeMs)}`;
}

function unreadable(path: string, error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? new TransportError('not-found', `There is no file ${path}.`)
    : new TransportError('not-readable', `${path} cannot be read (${code ?? String(error)}).`);
}
