import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { type LocalServer, startServer } from '../../../test/support/local-server.js';
import { meilisearchClient, postLines } from './client.js';

const TASK = { taskUid: 7, indexUid: 'a b', status: 'enqueued' };
const REFUSAL = { message: 'No.', code: 'malformed_payload', type: 'invalid_request', link: '' };
const LINES = ['{"id":"1","title":"Übung"}\n', '{"id":"2","title":"Ω"}\n'];

let server: LocalServer;
const asked: { url: string | undefined; key: string | undefined; type: string | undefined; body: string }[] =
  [];

beforeAll(async () => {
  server = await startServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url, headers } = request;
      const body = Buffer.concat(parts).toString();
      asked.push({ url, key: headers.authorization, type: headers['content-type'], body });
      if (url?.startsWith('/late')) return;
      if (url?.includes('proxy')) return void response.writeHead(502).end('<h1>Bad gateway</h1>');
      const refuses = url?.includes('refusing') ?? false;
      response.writeHead(refuses ? 400 : 202, { 'content-type': 'application/json' });
      response.end(JSON.stringify(refuses ? REFUSAL : TASK));
    });
  });
});
afterAll(() => server.close());

describe('lines posted', () => {
  const post = (uid: string, apiKey: string | null = 'a-key') =>
    postLines(
      meilisearchClient({ url: `${server.origin}/below`, apiKey }),
      uid,
      LINES.map((line) => Buffer.from(line)),
    );

  it('arrive as they are, where the client would send them, with its key', async () => {
    expect(await post('a b')).toEqual(TASK);
    expect(asked.at(-1)).toEqual({
      url: '/below/indexes/a%20b/documents?primaryKey=id',
      key: 'Bearer a-key',
      type: 'application/x-ndjson',
      body: LINES.join(''),
    });
    await post('a', null);
    expect(asked.at(-1)?.key).toBeUndefined();
  });

  it('that are refused fail as with the client', async () => {
    const refused = await post('refusing').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MeilisearchApiError);
    expect(refused).toMatchObject({ cause: REFUSAL, message: 'No.', response: { status: 400 } });
  });

  it('that something before the engine refuses say with which status', async () => {
    await expect(post('behind-a-proxy')).rejects.toThrow('502: Bad Gateway');
  });

  it('that do not arrive say where to, and why', async () => {
    const nowhere = meilisearchClient({ url: 'http://127.0.0.1:1', apiKey: null });
    const failed = await postLines(nowhere, 'a', []).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(MeilisearchRequestError);
    expect(failed).toMatchObject({
      message: expect.stringContaining('http://127.0.0.1:1/indexes/a/documents'),
    });
    const late = meilisearchClient({ url: `${server.origin}/late`, apiKey: null, timeout: 50 });
    await expect(postLines(late, 'a', [])).rejects.toThrow(/late\/indexes\/a.* has failed/);
  });
});
