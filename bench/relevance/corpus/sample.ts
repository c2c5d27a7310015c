import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MicroCredentialDraft } from '#domain';
import type { SourceDocument } from '#formats/format.js';

/** A record of a sample: what it says, and a key that names it in the grades for good. */
export interface SampleRecord {
  /** source:key */
  readonly key: string;
  readonly draft: MicroCredentialDraft;
}

/** A folder of collected feeds; it lies beside the repository and is not part of it. */
export const SAMPLES = resolve(process.cwd(), '..', 'shared', 'samples');

/** @param charset where the file does not tell its own */
export function sampleDocument(path: string, charset: string | null = null): SourceDocument {
  const absolute = resolve(SAMPLES, path);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield readFileSync(absolute);
  }
  return { resource: '', url: `file://${absolute}`, charset, bytes: bytes() };
}
