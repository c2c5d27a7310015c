import { pipeline, Readable } from 'node:stream';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { answering, at, serverPool, type Handler } from '../../../test/support/local-server.js';
import { drain, openHttp as http, readAll } from '../../../test/support/transport-run.js';
import { writeZip } from '../../../test/support/zip-writer.js';

const json = { 'content-type': 'application/json; charset=UTF-8' };

const servers = serverPool();
afterEach(() => servers.close());
const serve = servers.serve;

describe('a document', () => {
  it('comes with charset, size, version and validator', async () => {
    const server = await serve(answering(200, { ...json, etag: '"v1"', 'content-length': '2' }, '{}'));
    const transport = http(server, at(server, '/a?token=abc&page=1'));
    expect(await readAll(transport)).toEqual([
      {
        resource: '',
        url: `${server.origin}/a?token=***&page=1`,
        charset: 'utf-8',
        size: 2,
        version: '"v1"',
        text: '{}',
      },
    ]);
    expect(server.asked).toEqual(['/a?token=abc&page=1']);
    expect(transport.outcome()).toMatchObject({ notModified: false, problems: [] });
    expect([...transport.outcome().validators.values()]).toEqual([{ etag: '"v1"', lastModified: null }]);
  });

  it('comes for each resource in order, without those done', async () => {
    const server = await serve((request, response) => response.end(`{"at":"${request.url ?? ''}"}`));
    const urls = { b: `${server.origin}/b`, a: `${server.origin}/a` };
    const run = { resources: ['a', 'b'] };
    expect((await readAll(http(server, { urls }, {}, run))).map(({ resource }) => resource)).toEqual([
      'a',
      'b',
    ]);
    const rest = http(server, { urls }, {}, { ...run, done: new Set([urls.a]) });
    expect((await readAll(rest)).map(({ resource }) => resource)).toEqual(['b']);
  });

  it.each([
    ['gzip', gzipSync('{"a":1}')],
    ['deflate', deflateSync('{"a":1}')],
    ['deflate', deflateRawSync('{"a":1}')],
    ['br', brotliCompressSync('{"a":1}')],
    ['gzip, br', brotliCompressSync(gzipSync('{"a":1}'))],
  ])('is decoded from %s', async (coding, body) => {
    const server = await serve(answering(200, { 'content-encoding': coding }, body));
    expect(await readAll(http(server, at(server)))).toMatchObject([{ text: '{"a":1}', size: null }]);
  });

  it('is unpacked from gzip, also where the server labels the file as coded', async () => {
    const plain = await serve(answering(200, {}, gzipSync('{"a":1}')));
    expect(await readAll(http(plain, { ...at(plain), unpack: 'gzip' }))).toMatchObject([{ text: '{"a":1}' }]);
    const coded = await serve(answering(200, { 'content-encoding': 'gzip' }, gzipSync('{"a":1}')));
    expect(await readAll(http(coded, { ...at(coded), unpack: 'gzip' }))).toMatchObject([{ text: '{"a":1}' }]);
  });

  it('is unpacked from zip', async () => {
    const zip = writeZip([{ name: 'data.json', data: Buffer.from('{"a":1}') }]);
    const server = await serve(answering(200, { etag: '"z"' }, zip));
    const transport = http(server, { ...at(server, '/all.zip'), unpack: 'zip' });
    expect(await readAll(transport)).toMatchObject([
      { text: '{"a":1}', version: '"z"', url: `${server.origin}/all.zip#data.json` },
    ]);
    expect(transport.outcome().validators.size).toBe(1);
  });

  it('is asked for with the credentials of its address, which appear nowhere', async () => {
    const seen: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401).end();
    });
    const url = `http://me:s%40cret@${server.host}/`;
    await expect(drain(http(server, { url }))).rejects.toThrow(
      /^(?!.*cret).*answered 401 \(it asks for credentials\)/,
    );
    expect(seen).toEqual([`Basic ${Buffer.from('me:s@cret').toString('base64')}`]);
  });
});

describe('asking whether anything changed', () => {
  const versions =
    (current: Readonly<Record<string, string>>): Handler =>
    (request, response) => {
      const etag = current[request.url ?? ''] ?? '';
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(`{"etag":${etag}}`);
    };

  it('delivers nothing where nothing did', async () => {
    const server = await serve(versions({ '/a': '"1"' }));
    const first = http(server, at(server, '/a'));
    expect(await readAll(first)).toHaveLength(1);
    const { validators } = first.outcome();
    const second = http(server, at(server, '/a'), {}, { validators });
    expect(await readAll(second)).toEqual([]);
    expect(second.outcome()).toEqual({ notModified: true, validators, problems: [] });
  });

  it('delivers all documents where one did, and on resuming', async () => {
    const server = await serve(versions({ '/a': '"1"', '/b': '"2"' }));
    const urls = { a: `${server.origin}/a`, b: `${server.origin}/b` };
    const known = (a: string, b: string) =>
      new Map([
        [urls.a, { etag: a, lastModified: null }],
        [urls.b, { etag: b, lastModified: null }],
      ]);
    const run = { resources: ['a', 'b'], validators: known('"1"', '"old"') };
    const transport = http(server, { urls }, {}, run);
    expect((await readAll(transport)).map(({ resource }) => resource)).toEqual(['a', 'b']);
    expect(transport.outcome().notModified).toBe(false);
    expect(transport.outcome().validators).toEqual(known('"1"', '"2"'));
    const resumed = { ...run, validators: known('"1"', '"2"'), done: new Set([urls.a]) };
    expect(await readAll(http(server, { urls }, {}, resumed))).toHaveLength(1);
  });

  it('keeps no validator of what was not read to the end, and takes no 304 that it did not ask for', async () => {
    const server = await serve(answering(200, { etag: '"1"' }, 'x'.repeat(300_000)));
    const transport = http(server, at(server));
    for await (const { bytes } of transport.documents()) for await (const _ of bytes) break;
    expect(transport.outcome().validators.size).toBe(0);
    const odd = await serve(answering(304, {}, ''));
    await expect(drain(http(odd, at(odd)))).rejects.toMatchObject({ code: 'http-status', status: 304 });
  });
});

describe('memory', () => {
  it.each(['plain', 'packed'])('stays flat over a large body, %s', async (kind) => {
    const line = Buffer.from(
      `${Array.from({ length: 2000 }, (_, index) => (index * 7919) % 1000).join(';')}\n`,
    );
    const block = Buffer.concat(Array.from({ length: 128 }, () => line));
    const blocks = Math.ceil((192 * 1024 ** 2) / block.length);
    // A gzip file may be several one after the other (RFC 1952 §2.2).
    const sent = kind === 'packed' ? gzipSync(block) : block;
    const server = await serve((_, response) => {
      response.writeHead(200, kind === 'packed' ? { 'content-encoding': 'gzip' } : {});
      pipeline(Readable.from(Array.from({ length: blocks }, () => sent)), response, () => undefined);
    });
    let most = 0;
    const start = process.memoryUsage().rss;
    const size = await drain(http(server, at(server)), () => {
      most = Math.max(most, process.memoryUsage().rss);
    });
    expect(size).toBe(blocks * block.length);
    // Far below the body, and above what the collector leaves lying for a while.
    expect(most - start).toBeLessThan(96 * 1024 ** 2);
  });
});
