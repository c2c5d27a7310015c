import type { TransportLimits } from './limits.js';
import type { Delivery } from './transport.js';
import { memberFor, ZipArchive } from './zip-archive.js';

/** A zip file on disk, and as what it is delivered. */
export interface PackedFile {
  readonly path: string;
  readonly url: string;
  readonly version: string | null;
  /** the resource it holds; null: any of the format's */
  readonly resource: string | null;
}

/**
 * The files of an archive that are the format's resources, in its order. Their urls are that of the archive with the
 * name as fragment.
 * @param done urls not to deliver again
 * @throws TransportError see ZipArchive and memberFor
 */
export async function* archiveDeliveries(
  file: PackedFile,
  resources: readonly string[],
  done: ReadonlySet<string>,
  limits: TransportLimits,
): AsyncIterable<Delivery> {
  const archive = await ZipArchive.open(file.path, file.url, limits);
  try {
    const wanted = file.resource === null ? resources : [file.resource];
    const chosen = wanted.map((resource) => ({
      resource,
      member: memberFor(archive.members, resource, wanted.length === 1, file.url),
    }));
    for (const { resource, member } of chosen) {
      const url = `${file.url}#${encodeURI(member.name)}`;
      if (done.has(url)) continue;
      const { version } = file;
      yield { resource, url, charset: null, bytes: archive.read(member), version, size: member.size };
    }
  } finally {
    archive.close();
  }
}
