import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { answering, at, serverPool, startServer, type Handler } from '../../../test/support/local-server.js';
import { drain, openHttp as http, readAll } from '../../../test/support/transport-run.js';

const json = { 'content-type': 'application/json' };

const servers = serverPool();
afterEach(() => servers.close());
const serve = servers.serve;

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
    await expect(reading).rejects.toThrow('stop');
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
