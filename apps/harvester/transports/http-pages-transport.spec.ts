import { afterEach, describe, expect, it } from '@jest/globals';
import { serverPool } from '../../../test/support/local-server.js';
import { linksIn, pages, paged, paths, read } from '../../../test/support/paged-run.js';
import { readAll } from '../../../test/support/transport-run.js';
import type { Delivery, TransportRun } from './index.js';

type NewLink = TransportRun['entry'][number];

const servers = serverPool();
afterEach(() => servers.close());
const serve = servers.serve;

const catalogue = {
  '/api/courses?page=1': {
    links: [
      ['courses', '?page=2'],
      ['offerings', 'courses/a/offerings'],
      ['offerings', 'courses/b/offerings'],
    ],
  },
  '/api/courses/a/offerings': { a: 1, links: [['offerings', '?page=2']] },
  '/api/courses/a/offerings?page=2': { a: 2 },
  '/api/courses/b/offerings': { b: 1, links: [['offerings', '']] },
  '/api/courses?page=2': { links: [['offerings', 'courses/c/offerings']] },
  '/api/courses/c/offerings': { c: 1 },
};
const inOrder = [
  '/api/courses?page=1',
  '/api/courses/a/offerings',
  '/api/courses/a/offerings?page=2',
  '/api/courses/b/offerings',
  '/api/courses?page=2',
  '/api/courses/c/offerings',
];

describe('pages', () => {
  it.each([1, 2, 4])('come branch by branch, the next page last, with %i at a time', async (concurrency) => {
    const server = await serve(pages(catalogue));
    const transport = paged(server, { concurrency });
    const documents = await read(transport);
    expect(paths(documents)).toEqual(inOrder);
    expect(documents[0]).toMatchObject({ resource: 'courses', version: expect.stringMatching(/^sha256-/) });
    expect(documents[1]!.resource).toBe('offerings');
    expect(transport.outcome()).toEqual({ notModified: false, validators: new Map(), problems: [] });
    expect([...server.asked].sort()).toEqual([...inOrder].sort());
  });

  it('are asked for no more at a time than allowed, and those beside each other together', async () => {
    let now = 0;
    let most = 0;
    const links = Array.from({ length: 12 }, (_, index) => ['offerings', `courses/${index}/offerings`]);
    const server = await serve((request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end(JSON.stringify(request.url?.includes('page') ? { links } : { url: request.url }));
      }, 20);
    });
    expect(await read(paged(server, { concurrency: 3 }))).toHaveLength(13);
    expect(most).toBe(3);
  });

  it('start below the configured url, with its parameters and the header of the format', async () => {
    const accepts: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      accepts.push(request.headers.accept);
      response.end('{}');
    });
    const entry = ['', '?page=1', 'courses', 'courses?consumer=own'].map((url) => ({
      resource: 'courses',
      url,
    }));
    const url = `${server.origin}/api/v5?consumer=rio&api-key=s3`;
    const documents = await read(paged(server, { url, entry, accept: 'application/json' }));
    expect(server.asked).toEqual([
      '/api/v5?consumer=rio&api-key=s3',
      '/api/v5?page=1&consumer=rio&api-key=s3',
      '/api/v5/courses?consumer=rio&api-key=s3',
      '/api/v5/courses?consumer=own&api-key=s3',
    ]);
    expect(JSON.stringify(documents)).not.toContain('s3');
    expect(new Set(accepts)).toEqual(new Set(['application/json']));
  });

  it('keep the secret of a link that was made from the shown address', async () => {
    const server = await serve((request, response) => {
      response.end(request.url?.includes('page=1') ? '{}' : '{"last":true}');
    });
    const transport = paged(server, { url: `${server.origin}/api?token=s3` });
    await readAll(transport, (from: Delivery, text) => {
      const next = from.url.replace('page=1', 'page=2');
      transport.follow(from, text === '{}' ? [{ resource: 'courses', url: next }] : []);
    });
    expect(server.asked).toEqual(['/api/courses?page=1&token=s3', '/api/courses?page=2&token=s3']);
  });

  it('are tried again, cut-short ones too', async () => {
    let asked = 0;
    const server = await serve((_, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(429, { 'retry-after': '0' }).end();
      else if (asked === 2) {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{', () => setTimeout(() => response.destroy(), 20));
      } else response.end('{}');
    });
    expect(await read(paged(server))).toHaveLength(1);
  });
});

describe('resuming', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('after %i pages delivers the others in the same order', async (count) => {
    const server = await serve(pages(catalogue));
    const first = paged(server);
    const links = new Map<string, readonly NewLink[]>();
    for await (const delivery of first.documents()) {
      if (links.size === count) break;
      const chunks: Uint8Array[] = [];
      for await (const chunk of delivery.bytes) chunks.push(chunk);
      const found = linksIn(Buffer.concat(chunks).toString());
      links.set(delivery.url, found);
      first.follow(delivery, found);
    }
    const rest = await read(paged(server, { done: new Set(links.keys()), links }));
    expect(paths(rest)).toEqual(inOrder.slice(count));
  });

  it('counts what was done, and reads a done page again whose links it is not told', async () => {
    const server = await serve(pages(catalogue));
    const done = new Set([`${server.origin}/api/courses?page=1`]);
    expect(paths(await read(paged(server, { done })))).toEqual(inOrder);
    const links = new Map([
      [`${server.origin}/api/courses?page=1`, [{ resource: 'courses', url: '?page=2' }]],
    ]);
    await expect(read(paged(server, { done, links, pageLimit: 1 }))).rejects.toMatchObject({
      code: 'endless-pages',
    });
  });

  it('stops when the run is stopped', async () => {
    const server = await serve(pages(catalogue));
    const controller = new AbortController();
    const transport = paged(server, { signal: controller.signal });
    const reading = readAll(transport, (from, text) => {
      transport.follow(from, linksIn(text));
      controller.abort(new Error('stop'));
    });
    await expect(reading).rejects.toThrow('stop');
  });
});
