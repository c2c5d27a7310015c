import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, count, harvest, harvestTools, sourceOf } from '../support/harvesting.js';
import { startServer } from '../support/local-server.js';
import { gigabyteOfSpacesPacked, writeGigabyte } from './gigabyte.js';
import {
  HELD,
  JSON_START,
  jsonRecord,
  smallJson,
  smallXml,
  XML_END,
  XML_START,
  xmlRecord,
} from './small-feeds.js';
import { harvestApart } from './trellis-process.js';

/** MiB. What a worker may need whatever it is fed (docs/operations.md); Node and the code alone take some 130. */
const MOST_MEMORY = 400;
const gzipped = promisify(gzip);
const FILLER = 'x'.repeat(30_000);
const MEGABYTE = 'y'.repeat(1024 ** 2);

type Format = 'credential-commons' | 'elm-xml';

describe('a feed of a gigabyte in the place of a small one', () => {
  let folder: string;
  let test: TestDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-long-'));
    test = await testDatabase();
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  const small = (format: Format): string => (format === 'elm-xml' ? smallXml() : smallJson());

  /** Live micro-credentials, records and versions of a source: what a failed harvest must leave as it was. */
  const held = async (slug: string): Promise<readonly number[]> => [
    await count(
      test.database,
      `source_record JOIN source ON source.id = source_id WHERE slug = $1 AND withdrawn_at IS NULL`,
      [slug],
    ),
    await count(test.database, 'micro_credential'),
    await count(test.database, 'version'),
  ];

  it.each<[name: string, Format, write: (file: string) => Promise<void>, state: string, sentence: RegExp]>([
    [
      'spaces instead of JSON',
      'credential-commons',
      (file) => writeGigabyte(file, '', () => ' '.repeat(1024), ''),
      'FAILED',
      /document is empty/,
    ],
    [
      'spaces instead of XML',
      'elm-xml',
      (file) => writeGigabyte(file, '', () => ' '.repeat(1024), ''),
      'FAILED',
      /no element in the first/,
    ],
    [
      'JSON that is cut short',
      'credential-commons',
      (file) => writeGigabyte(file, JSON_START, (n) => `${jsonRecord(n, FILLER)},`, '{"@type":"Micro'),
      'FAILED',
      /ends in the middle/,
    ],
    [
      'XML that is cut short',
      'elm-xml',
      (file) => writeGigabyte(file, XML_START, (n) => xmlRecord(n, FILLER), '<learningAchie'),
      'FAILED',
      /The document ends too early/,
    ],
    [
      'one record of JSON',
      'credential-commons',
      (file) =>
        writeGigabyte(file, `${JSON_START}{"@type":"MicroCredential","name":"`, () => MEGABYTE, '"}]}'),
      'HELD',
      /20 of 20 records \(100 %\) would be withdrawn/,
    ],
    [
      'one record of XML in one text',
      'elm-xml',
      (file) =>
        writeGigabyte(
          file,
          `${XML_START}<learningAchievementSpecification id="l"><title language="en">`,
          () => MEGABYTE,
          `</title></learningAchievementSpecification>${XML_END}`,
        ),
      'FAILED',
      /longer than 16777216 characters/,
    ],
    [
      'one record of XML in many elements',
      'elm-xml',
      (file) =>
        writeGigabyte(
          file,
          `${XML_START}<learningAchievementSpecification id="l">`,
          (n) => `<title language="en">Course ${n} ${'z'.repeat(1000)}</title>`,
          `</learningAchievementSpecification>${XML_END}`,
        ),
      'HELD',
      /20 of 20 records \(100 %\) would be withdrawn/,
    ],
  ])('%s: memory stays flat, nothing is lost', async (name, format, write, state, sentence) => {
    const slug = name.toLowerCase().replaceAll(' ', '-');
    const file = path.join(folder, slug);
    const tools = harvestTools(test.database);
    await writeFile(file, small(format));
    await addSource(
      tools,
      sourceOf({ slug, format, transport: { type: 'file', path: file }, provider: 'School' }),
    );
    expect(await harvest(tools, slug)).toMatchObject({ counts: { created: HELD } });
    const before = await held(slug);

    await write(file);
    const run = await harvestApart(slug, { DATABASE_URL: test.url });
    console.log(`${name}: ${run.state}, peak ${Math.round(run.peak)} MiB: ${run.message}`);
    await rm(file);
    expect(run).toMatchObject({ code: 1, state, message: expect.stringMatching(sentence) });
    expect(run.peak).toBeLessThan(MOST_MEMORY);
    expect(run.peak).toBeGreaterThan(0);
    expect(await held(slug)).toEqual(before);
  });

  it.each([
    ['as its content coding', { 'content-encoding': 'gzip' }, {}],
    ['as a packed file', { 'content-type': 'application/gzip' }, { unpack: 'gzip' }],
  ])('a gzip bomb over HTTP, %s: memory stays flat, nothing is lost', async (name, headers, unpack) => {
    let bomb = false;
    const server = await startServer((_, response) => {
      if (bomb) gigabyteOfSpacesPacked().pipe(response.writeHead(200, headers));
      else if ('unpack' in unpack)
        gzipped(smallJson()).then(
          (body) => response.end(body),
          () => response.destroy(),
        );
      else response.end(smallJson());
    });
    try {
      const slug = `bomb-${name.replaceAll(' ', '-')}`;
      const tools = { ...harvestTools(test.database), allowHosts: [server.host] };
      const transport = { type: 'http', url: `${server.origin}/feed.json`, ...unpack };
      await addSource(tools, sourceOf({ slug, format: 'credential-commons', transport }));
      expect(await harvest(tools, slug)).toMatchObject({ counts: { created: HELD } });
      const before = await held(slug);

      bomb = true;
      const run = await harvestApart(slug, { DATABASE_URL: test.url, TRELLIS_ALLOW_HOSTS: server.host });
      console.log(`bomb ${name}: ${run.state}, peak ${Math.round(run.peak)} MiB: ${run.message}`);
      expect(run).toMatchObject({
        code: 1,
        state: 'FAILED',
        message: expect.stringMatching(/unpacks to more than 200 times/),
      });
      expect(run.peak).toBeLessThan(MOST_MEMORY);
      expect(await held(slug)).toEqual(before);
    } finally {
      await server.close();
    }
  });
});
