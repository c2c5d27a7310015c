import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { answering, at, serverPool, type Handler } from '../../../test/support/local-server.js';
import { drain, openHttp as http } from '../../../test/support/transport-run.js';

const json = { 'content-type': 'application/json' };

const servers = serverPool();
afterEach(() => servers.close());
const serve = servers.serve;

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
