import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { sendList } from './send-list.js';

let server: Server;
let failed: Promise<unknown>;

/** Serves one list. @returns its address */
async function serve(items: () => Iterable<object>): Promise<string> {
  failed = new Promise((resolve) => {
    server = createServer((_, response) => {
      sendList(response, 'results', items()).then(() => resolve(null), resolve);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('a list that is written as it is found', () => {
  test.each([0, 1, 3_000])('is whole and in order: %i items', async (count) => {
    const results = Array.from({ length: count }, (_, n) => ({ n, text: 'ä'.repeat(100) }));
    const answer = await fetch(await serve(() => results));
    expect(await answer.json()).toEqual({ results });
  });

  test('is broken off, and not ended, where an item fails', async () => {
    const answer = fetch(
      await serve(function* () {
        for (let n = 0; n < 5_000; n += 1) yield { text: 'x'.repeat(100) };
        throw new Error('the last one');
      }),
    ).then((response) => response.text());
    await expect(answer).rejects.toThrow();
    expect(await failed).toEqual(new Error('the last one'));
  });

  test('is no failure where whoever asked leaves', async () => {
    let found = 0;
    const address = await serve(function* () {
      for (; found < 1_000_000; found += 1) yield { text: 'x'.repeat(1_000) };
    });
    const asked = request(address, (response) => response.once('data', () => asked.destroy()));
    asked.on('error', () => undefined).end();
    expect(await failed).toBeNull();
    expect(found).toBeLessThan(1_000_000);
  });
});
