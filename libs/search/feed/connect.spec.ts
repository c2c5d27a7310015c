import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { sharedMeilisearch } from '../../../test/support/meilisearch.js';
import { meilisearchClient } from '../meilisearch/index.js';
import { connectFeed, searchKey } from './connect.js';

const address = sharedMeilisearch();
const described = address?.apiKey ? describe : describe.skip;

described('keys', () => {
  const given = address ?? { url: '', apiKey: null, searchKey: null };
  const name = `test-${randomBytes(6).toString('hex')}`;
  const names = { live: name, shadow: `${name}-next` };
  const forbidden = { cause: { code: 'invalid_api_key' } };

  it('of the API search one index and do nothing else; every process finds the same', async () => {
    const [key, again] = await Promise.all([searchKey(given, names), searchKey(given, names)]);
    expect(again).toBe(key);
    expect(key).not.toBe(given.apiKey);
    const client = meilisearchClient({ url: given.url, apiKey: key });
    await expect(client.index(names.live).search('x')).rejects.toMatchObject({
      cause: { code: 'index_not_found' },
    });
    await expect(client.index(names.shadow).search('x')).rejects.toMatchObject(forbidden);
    await expect(client.index(names.live).addDocuments([{ id: 'x' }])).rejects.toMatchObject(forbidden);
    await expect(client.index(names.live).getDocuments()).rejects.toMatchObject(forbidden);
    await expect(client.getKeys()).rejects.toMatchObject(forbidden);
  });

  it('of the worker write documents of our indexes, and can neither make, swap nor delete one', async () => {
    const { writer, ruler } = await connectFeed(given, names);
    await expect(writer.createIndex(names.live)).rejects.toMatchObject(forbidden);
    await expect(writer.deleteIndex(names.live)).rejects.toMatchObject(forbidden);
    await expect(writer.index('others').addDocuments([{ id: 'x' }])).rejects.toMatchObject(forbidden);
    await expect(
      writer.swapIndexes([{ indexes: [names.live, names.shadow], rename: false }]),
    ).rejects.toMatchObject(forbidden);
    await expect(ruler.getKeys()).resolves.toBeDefined();
  });

  it('are used as they are where they may not make others, or where one is given to search with', async () => {
    const key = await searchKey(given, names);
    expect(await searchKey({ ...given, apiKey: key }, names)).toBe(key);
    expect(await searchKey({ ...given, apiKey: null, searchKey: 'given' }, names)).toBe('given');
  });
});
