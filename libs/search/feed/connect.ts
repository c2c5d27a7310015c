import { createHash } from 'node:crypto';
import { type KeyCreation, type Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { MeiliAddress } from '#runtime';
import { meilisearchClient } from '../meilisearch/index.js';
import type { Feed, IndexNames } from './feed.js';
import { isMissing } from './tasks.js';

/** A payload of 20 MB takes its time on a busy machine; waiting for its task is not in this. */
const WRITE_TIMEOUT_MS = 60_000;
/** A key whose rights change needs another uid: rights cannot be changed. */
const KEYS_VERSION = 1;

/** What a key is for; it may do nothing else, and only with our indexes. */
const PURPOSES = {
  feed: {
    name: 'Trellis worker',
    description: 'Writes search documents. Made by Trellis; deleted, it is made again.',
    actions: ['documents.*', 'indexes.get', 'tasks.get'],
  },
  search: {
    name: 'Trellis API',
    description: 'Searches. Made by Trellis; deleted, it is made again.',
    actions: ['search'],
  },
} as const;

/** Clients that feed an index: with the key that is configured, and with a narrower one that it makes. */
export async function connectFeed(
  { url, apiKey }: MeiliAddress,
  names: IndexNames,
): Promise<Pick<Feed, 'writer' | 'ruler'>> {
  const ruler = meilisearchClient({ url, apiKey, timeout: WRITE_TIMEOUT_MS });
  const key = await ownKey(ruler, 'feed', [names.live, names.shadow]);
  return { ruler, writer: meilisearchClient({ url, apiKey: key ?? apiKey, timeout: WRITE_TIMEOUT_MS }) };
}

/** The key that searches and can do nothing else: as configured, else made with the configured one. */
export async function searchKey(address: MeiliAddress, names: IndexNames): Promise<string | null> {
  if (address.searchKey !== null) return address.searchKey;
  const ruler = meilisearchClient(address);
  return (await ownKey(ruler, 'search', [names.live])) ?? address.apiKey;
}

/** Finds or makes the key of a purpose. @returns null where the configured key may not make keys, or no key is needed */
async function ownKey(
  ruler: Meilisearch,
  purpose: keyof typeof PURPOSES,
  indexes: string[],
): Promise<string | null> {
  const uid = keyUid(purpose, indexes);
  const { name, description, actions } = PURPOSES[purpose];
  const wanted: KeyCreation = { uid, name, description, actions: [...actions], indexes, expiresAt: null };
  try {
    return await ruler
      .getKey(uid)
      .catch((error: unknown) => {
        if (!isMissing(error)) throw error;
        // another process may be first: then it is there
        return ruler.createKey(wanted).catch(() => ruler.getKey(uid));
      })
      .then(({ key }) => key);
  } catch (error) {
    const code = error instanceof MeilisearchApiError ? error.cause?.code : null;
    if (code === 'invalid_api_key' || code === 'missing_master_key') return null;
    throw error;
  }
}

/** The same in every process: the engine derives the key from it, so that nobody needs to store it. */
function keyUid(purpose: string, indexes: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(['trellis', KEYS_VERSION, purpose, indexes]))
    .digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
