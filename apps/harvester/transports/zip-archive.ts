import { TextDecoder } from 'node:util';
import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { guardInflation, inUnits, limited, type Bytes, type Counter } from './byte-stream.js';
import { refuseNested } from './decompress.js';
import type { TransportLimits } from './limits.js';
import { TransportError } from './transport.js';

/** A file within an archive. */
export interface ZipMember {
  readonly name: string;
  /** unpacked, as its header says */
  readonly size: number;
  readonly entry: Entry;
}

const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A zip file on disk. Nothing of it is written anywhere: its files are read one by one, in a stream, within the limits
 * on entries, sizes and ratio, which count what comes out and not what the headers say.
 */
export class ZipArchive {
  readonly #unpacked: Counter = { bytes: 0 };

  private constructor(
    private readonly zip: ZipFile,
    private readonly shown: string,
    private readonly limits: TransportLimits,
    /** without folders and what operating systems add */
    readonly members: readonly ZipMember[],
  ) {}

  /**
   * @param shown how messages call it
   * @throws TransportError `not-zip`, `refused-archive`
   */
  static async open(path: string, shown: string, limits: TransportLimits): Promise<ZipArchive> {
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false }).catch(
      (error: unknown) => {
        throw damaged(shown, error);
      },
    );
    try {
      return new ZipArchive(zip, shown, limits, await listMembers(zip, shown, limits));
    } catch (error) {
      zip.close();
      throw error instanceof TransportError ? error : damaged(shown, error);
    }
  }

  /** @throws TransportError while reading: `too-large`, `packed-too-much`, `nested-archive`, `not-zip` */
  async *read(member: ZipMember): Bytes {
    const what = `${member.name} in ${this.shown}`;
    yield* refuseNested(this.#guarded(member, what), member.name);
  }

  close(): void {
    this.zip.close();
  }

  async *#guarded({ entry }: ZipMember, what: string): Bytes {
    const { entryBytes, archiveBytes, ratio, ratioFrom } = this.limits;
    const source = this.#checked(entry, what);
    const guarded = guardInflation(
      source,
      () => entry.compressedSize,
      { most: entryBytes, ratio, ratioFrom },
      what,
    );
    yield* limited(guarded, archiveBytes, `${this.shown}, unpacked,`, this.#unpacked);
  }

  /** yauzl checks the size, not the check sum. */
  async *#checked(entry: Entry, what: string): Bytes {
    let sum = 0;
    try {
      const bytes: Bytes = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of bytes) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof TransportError ? error : damaged(what, error);
    }
    if (sum !== entry.crc32) throw damaged(what, 'its check sum is wrong');
  }
}

async function listMembers(
  zip: ZipFile,
  shown: string,
  limits: TransportLimits,
): Promise<readonly ZipMember[]> {
  if (zip.entryCount > limits.archiveEntries) {
    throw refused(shown, `it has ${zip.entryCount} entries, and ${limits.archiveEntries} are the most`);
  }
  const members: ZipMember[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    const fault = faultOf(entry, name, limits);
    if (fault) throw refused(shown, `its entry "${name}" ${fault}`);
    if (isData(name)) members.push({ name, size: entry.uncompressedSize, entry });
  }
  return members;
}

function faultOf(entry: Entry, name: string, limits: TransportLimits): string | null {
  if (name === '' || name.includes('\0') || validateFileName(name) !== null)
    return 'leads out of the archive';
  if (
    entry.versionMadeBy >>> 8 === UNIX &&
    ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK
  ) {
    return 'is a link';
  }
  if (entry.isEncrypted()) return 'is encrypted';
  if (!entry.canDecodeFileData()) return `is packed by method ${entry.compressionMethod}, which is not read`;
  return entry.uncompressedSize > limits.entryBytes ? `is larger than ${inUnits(limits.entryBytes)}` : null;
}

/** Names are UTF-8 more often than flagged as such; those that are not are CP437 (APPNOTE appendix D). */
function nameOf(entry: Entry): string {
  try {
    return UTF8.decode(entry.fileNameRaw).replaceAll('\\', '/').normalize('NFC');
  } catch {
    return getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    ).normalize('NFC');
  }
}

function isData(name: string): boolean {
  return (
    !name.endsWith('/') && !name.startsWith('__MACOSX/') && !/(?:^|\/)(?:\.[^/]*|Thumbs\.db)$/.test(name)
  );
}

function refused(shown: string, why: string): TransportError {
  return new TransportError('refused-archive', `${shown} is refused: ${why}.`);
}

function damaged(shown: string, error: unknown): TransportError {
  const why = error instanceof Error ? error.message : String(error);
  return new TransportError('not-zip', `${shown} is no zip file that can be read: ${why}.`);
}

/**
 * Which file of an archive is a resource: the only one; else the one named like it (`reports.csv`); else the one with
 * that word in its name (`export_reports_2026.csv`).
 * @throws TransportError `unclear-archive`
 */
export function memberFor(
  members: readonly ZipMember[],
  resource: string,
  only: boolean,
  shown: string,
): ZipMember {
  const [first, ...others] = members;
  if (first && only && others.length === 0) return first;
  const wanted = resource.toLowerCase();
  const called = members.filter(({ name }) => stem(name) === wanted);
  const mentioning = members.filter(({ name }) =>
    stem(name)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(wanted),
  );
  const found = called.length > 0 ? called : mentioning;
  if (found.length === 1 && found[0]) return found[0];
  const names = members.slice(0, 10).map(({ name }) => name);
  const listed = names.length === 0 ? 'no file' : `${names.join(', ')}${members.length > 10 ? ', …' : ''}`;
  const wish = resource === '' ? 'exactly one file' : `exactly one file for "${resource}"`;
  throw new TransportError('unclear-archive', `${shown} should hold ${wish}, but holds ${listed}.`);
}

function stem(name: string): string {
  return (name.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').toLowerCase();
}
