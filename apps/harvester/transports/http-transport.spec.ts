import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startServer, type Handler, type LocalServer } from '../../../test/support/local-server.js';
import { drain, readAll, transportRun } from '../../../test/support/transport-run.js';
import { writeZip } from '../../../test/support/zip-writer.js';
import { openTransport, type HttpConfig, type TransportLimits, type TransportRun } from './index.js';

const open: LocalServer[] = [];
const QUICK = { backoffMs: 5, connectMs: 2000, headersMs: 2000, idleMs: 2000 };

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(handler: Handler): Promise<LocalServer> {
  const server = await startServer(handler);
  open.push(server);
  return server;
}

function http(
  server: Pick<LocalServer, 'host'>,
  config: Omit<HttpConfig, 'type'>,
  limits: Partial<TransportLimits> = {},
  run: Partial<TransportRun> = {},
) {
  const all = { ...QUICK, allowHosts: [server.host], ...limits };
  return openTransport(transportRun({ type: 'http', ...config }, run), all);
}

const answering =
  (status: number, headers: Record<string, string>, body: string | Uint8Array): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const json = { 'content-type': 'application/json; charset=UTF-8' };
const at = (server: LocalServer, path = '/') => ({ url: `${server.origin}${path}` });

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

describe('addresses', () => {
  it('refuses loopback that is not allowed, before any request', async () => {
    const server = await serve(answering(200, json, '{}'));
    await expect(drain(http(server, at(server), { allowHosts: [] }))).rejects.toMatchObject({
      code: 'refused-address',
      message: expect.stringContaining(`name ${server.host} in TRELLIS_ALLOW_HOSTS`),
    });
    expect(server.asked).toEqual([]);
  });

  it('refuses a public name that resolves to a private address', async () => {
    const server = await serve(answering(200, json, '{}'));
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const url = `http://catalogue.example:${server.port}/`;
    await expect(drain(http(server, { url }, { allowHosts: [], resolve }))).rejects.toMatchObject({
      code: 'refused-address',
      message: expect.stringContaining('127.0.0.1 is not a public address'),
    });
    expect(server.asked).toEqual([]);
  });

  it('connects to those addresses of a name that are allowed', async () => {
    const server = await serve(answering(200, json, '{}'));
    const resolve = async () => [
      { address: '169.254.169.254', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const url = `http://catalogue.example:${server.port}/`;
    expect(await drain(http(server, { url }, { resolve }))).toBe(2);
    const named = { allowHosts: [`catalogue.example:${server.port}`], resolve };
    expect(await drain(http(server, { url }, named))).toBe(2);
  });

  it.each([
    ['http://169.254.169.254/latest/', 'refused-address'],
    ['http://10.0.0.1/', 'refused-address'],
    ['http://localhost:1234/', 'refused-address'],
    ['file:///etc/passwd', 'refused-address'],
    ['http://example.org:6379/', 'refused-address'],
    ['http://me:pw@example.org/', 'refused-address'],
    ['http://[', 'bad-redirect'],
  ])('refuses a redirect to %s', async (location, code) => {
    const server = await serve(answering(302, { location }, ''));
    await expect(drain(http(server, at(server)))).rejects.toMatchObject({ code });
    expect(server.asked).toHaveLength(1);
  });

  it('follows redirects, to another origin without the credentials', async () => {
    const seen: (string | undefined)[] = [];
    const target = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    const server = await serve((request, response) => {
      const location = request.url === '/' ? '/next' : `${target.origin}/data`;
      response.writeHead(302, { location }).end();
    });
    const url = `http://me:pw@${server.host}/`;
    const documents = await readAll(http(server, { url }, { allowHosts: [server.host, target.host] }));
    expect(documents).toMatchObject([{ url: `${server.origin}/`, text: '{}' }]);
    expect(seen).toEqual([undefined]);
  });

  it('stops a redirect loop', async () => {
    const server = await serve(answering(301, { location: '/' }, ''));
    await expect(drain(http(server, at(server)))).rejects.toMatchObject({ code: 'redirect-loop' });
    expect(server.asked).toHaveLength(6);
  });
});

describe('what a server may not do', () => {
  const bodies: readonly (readonly [string, Record<string, string>, Uint8Array | string, string])[] = [
    ['a bomb', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(32 * 1024 ** 2)), 'packed-too-much'],
    [
      'a double bomb',
      { 'content-encoding': 'gzip, gzip' },
      gzipSync(gzipSync(Buffer.alloc(64 * 1024 ** 2))),
      'packed-too-much',
    ],
    ['three codings', { 'content-encoding': 'gzip, gzip, gzip' }, 'x', 'unknown-coding'],
    ['a coding not asked for', { 'content-encoding': 'zstd' }, 'x', 'unknown-coding'],
    ['a large body', {}, 'x'.repeat(200_000), 'too-large'],
    ['a large announcement', { 'content-length': '200000' }, 'x', 'too-large'],
    ['nothing', json, '', 'empty'],
    [
      'a web page',
      { 'content-type': 'text/html' },
      '<!DOCTYPE html><html><body>Log in</body></html>',
      'wrong-type',
    ],
    ['a web page called JSON', json, '\ufeff <!-- x -->\n<html lang="en">', 'wrong-type'],
  ];
  it.each(bodies)('is to send %s', async (_, headers, body, code) => {
    const server = await serve(answering(200, headers, body));
    const limits = code === 'packed-too-much' ? {} : { bodyBytes: 100_000 };
    await expect(drain(http(server, at(server), limits))).rejects.toMatchObject({ code });
  });

  it('names status and type of a web page', async () => {
    const server = await serve(answering(200, { 'content-type': 'text/html; charset=utf-8' }, '<html>'));
    await expect(drain(http(server, at(server)))).rejects.toThrow(
      'answered 200 with a web page (Content-Type: text/html; charset=utf-8) where data is expected',
    );
  });

  const dripping: Handler = (_, response) => {
    response.writeHead(200, json).write('{"items": [');
    const drip = setInterval(() => response.write(' '), 50);
    response.once('close', () => clearInterval(drip));
  };

  it('is to trickle for ever', async () => {
    const server = await serve(dripping);
    await expect(drain(http(server, at(server), { bodyMs: 400 }))).rejects.toMatchObject({
      code: 'timed-out',
    });
  });

  it('is to fall silent', async () => {
    const server = await serve((_, response) => void response.writeHead(200, json).write('x'.repeat(2000)));
    await expect(drain(http(server, at(server), { idleMs: 300 }))).rejects.toMatchObject({
      code: 'timed-out',
    });
  });

  it('is to never answer, or in drops of headers', async () => {
    const silent = await serve(() => undefined);
    const quick = { tries: 1, headersMs: 200, connectMs: 200 };
    await expect(drain(http(silent, at(silent), quick))).rejects.toMatchObject({ code: 'timed-out' });
    const server = createServer((socket) => {
      socket.on('error', () => undefined).write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('x: y\r\n'), 50);
      socket.once('close', () => clearInterval(drip));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    await expect(drain(http({ host }, { url: `http://${host}/` }, quick))).rejects.toMatchObject({
      code: 'timed-out',
    });
    server.close();
  });

  it('is to stop in the middle', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { ...json, 'content-length': '100000' });
      response.write('x'.repeat(2000), () => setTimeout(() => response.destroy(), 50));
    });
    await expect(drain(http(server, at(server)))).rejects.toMatchObject({ code: 'cut-short' });
    const chunked = await serve((_, response) => {
      response.write('x'.repeat(2000), () => setTimeout(() => response.destroy(), 50));
    });
    await expect(drain(http(chunked, at(chunked)))).rejects.toMatchObject({ code: 'cut-short' });
    const packed = gzipSync(Buffer.from(Array.from({ length: 9000 }, (_, index) => index * 7).join()));
    const gzip = await serve(
      answering(200, { 'content-encoding': 'gzip' }, packed.subarray(0, packed.length / 2)),
    );
    await expect(drain(http(gzip, at(gzip)))).rejects.toMatchObject({ code: 'cut-short' });
  });

  it('is to say one thing and do another in what it announces', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    await expect(drain(http({ host }, { url: `http://${host}/` }))).rejects.toMatchObject({
      code: 'cut-short',
    });
    server.close();
  });
});

describe('trying again', () => {
  const failing = (
    times: number,
    fail: (response: ServerResponse, request: IncomingMessage) => void,
  ): Handler => {
    let asked = 0;
    return (request, response) => {
      asked += 1;
      if (asked <= times) fail(response, request);
      else response.end('{}');
    };
  };

  it('helps against passing faults', async () => {
    const faulty = await serve(failing(2, (response) => response.writeHead(502).end()));
    expect(await drain(http(faulty, at(faulty)))).toBe(2);
    const broken = await serve(failing(2, (response) => response.destroy()));
    expect(await drain(http(broken, at(broken)))).toBe(2);
  });

  it('ends after three, and is not done where it cannot help', async () => {
    const faulty = await serve(answering(500, {}, ''));
    await expect(drain(http(faulty, at(faulty)))).rejects.toThrow(/answered 500\. Tried 3 times\.$/);
    expect(faulty.asked).toHaveLength(3);
    const gone = await serve(answering(404, {}, ''));
    await expect(drain(http(gone, at(gone)))).rejects.toMatchObject({ code: 'http-status', status: 404 });
    expect(gone.asked).toHaveLength(1);
  });

  it('waits as long as the server asks, in seconds or to a date', async () => {
    const times: number[] = [];
    const server = await serve((_, response) => {
      times.push(Date.now());
      const date = new Date(Date.now() + 2000).toUTCString();
      if (times.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else if (times.length === 2) response.writeHead(503, { 'retry-after': date }).end('<html>busy</html>');
      else response.end('{}');
    });
    expect(await drain(http(server, at(server)))).toBe(2);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(990);
    // An HTTP date has no fractions of a second.
    expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(900);
  });

  it('does not wait longer than allowed, and not for ever', async () => {
    const server = await serve(answering(429, { 'retry-after': '3600' }, ''));
    await expect(drain(http(server, at(server)))).rejects.toThrow(
      'asks to wait 3600 s, more than a harvest does',
    );
    const always = await serve(answering(429, { 'retry-after': '0' }, ''));
    await expect(drain(http(always, at(always)))).rejects.toThrow('429 (too many requests). Tried 6 times.');
  });

  it('is given up when the run is stopped', async () => {
    const server = await serve(answering(503, { 'retry-after': '60' }, ''));
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop')), 100);
    const reading = drain(http(server, at(server), {}, { signal: controller.signal }));
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says what could not be reached', async () => {
    const server = await startServer(() => undefined);
    await server.close();
    await expect(drain(http(server, at(server)))).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining(
        `${server.origin}/ could not be reached (ECONNREFUSED). Tried 3 times.`,
      ),
    });
    const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }));
    await expect(drain(http(server, { url: 'http://none.example/' }, { resolve }))).rejects.toMatchObject({
      code: 'unknown-host',
    });
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
  it('stays flat over a large body, also a packed one', async () => {
    const line = Buffer.from(
      `${Array.from({ length: 2000 }, (_, index) => (index * 7919) % 1000).join(';')}\n`,
    );
    const block = Buffer.concat(Array.from({ length: 128 }, () => line));
    const blocks = Math.ceil((192 * 1024 ** 2) / block.length);
    const server = await serve((_, response) => {
      let sent = 0;
      const send = (): void => {
        while (sent < blocks) {
          sent += 1;
          if (!response.write(block)) return void response.once('drain', send);
        }
        response.end();
      };
      send();
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
