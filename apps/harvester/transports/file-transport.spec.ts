import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drain, readAll, transportRun } from '../../../test/support/transport-run.js';
import { writeZip, type ZipInput } from '../../../test/support/zip-writer.js';
import { openTransport, type FileConfig, type TransportLimits, type TransportRun } from './index.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trellis-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

function open(
  config: Omit<FileConfig, 'type'>,
  run: Partial<TransportRun> = {},
  limits: Partial<TransportLimits> = {},
) {
  return openTransport(transportRun({ type: 'file', ...config }, { baseDir: folder, ...run }), limits);
}

async function put(name: string, data: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), data);
  return name;
}

const zip = (name: string, inputs: readonly ZipInput[]) => put(name, writeZip(inputs));
const text = (value: string) => Buffer.from(value);
const zeros = (mebibytes: number) => Buffer.alloc(mebibytes * 1024 ** 2);

describe('files', () => {
  it('delivers one file with its size and version', async () => {
    const path = await put('one.json', '{"a":1}');
    const [document, ...others] = await readAll(open({ path }));
    expect(others).toEqual([]);
    expect(document).toMatchObject({ resource: '', text: '{"a":1}', size: 7, charset: null });
    expect(document!.url).toBe(pathToFileURL(join(folder, path)).href);
    expect(document!.version).toMatch(/^7-\d+$/);
  });

  it('delivers a file for each resource in the order of the format, and none that is done', async () => {
    const paths = { reports: await put('r.csv', 'r'), institutions: await put('i.csv', 'i') };
    const resources = ['institutions', 'reports'];
    const all = await readAll(open({ paths }, { resources }));
    expect(all.map(({ resource, text: read }) => [resource, read])).toEqual([
      ['institutions', 'i'],
      ['reports', 'r'],
    ]);
    const rest = await readAll(open({ paths }, { resources, done: new Set([all[0]!.url]) }));
    expect(rest.map(({ resource }) => resource)).toEqual(['reports']);
  });

  it.each([
    [{ path: 'none.csv' }, [''], 'not-found', 'none.csv'],
    [{ path: '.' }, [''], 'not-a-file', 'is no file'],
    [{ paths: { report: 'r', reports: 'r' } }, ['reports'], 'wrong-transport', 'names report, which'],
    [{ path: 'r.csv' }, ['a', 'b'], 'wrong-transport', 'the format reads a, b: use paths'],
  ])('says what is wrong with %j', async (config, resources, code, sentence) => {
    await expect(drain(open(config, { resources }))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(sentence),
    });
  });

  it('refuses files that are empty or too large', async () => {
    await expect(drain(open({ path: await put('empty', '') }))).rejects.toMatchObject({ code: 'empty' });
    const large = { path: await put('large', 'x'.repeat(2048)) };
    await expect(drain(open(large, {}, { fileBytes: 1024 }))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('larger than 1 KiB'),
    });
  });

  it('notices that a file grows while it is read', async () => {
    const path = await put('growing', zeros(1));
    let grown = false;
    const reading = async () => {
      for await (const { bytes } of open({ path }).documents()) {
        for await (const _ of bytes) {
          if (!grown) await appendFile(join(folder, path), 'more');
          grown = true;
        }
      }
    };
    await expect(reading()).rejects.toMatchObject({ code: 'changed' });
  });

  it('stops when the run is stopped', async () => {
    const path = await put('stopped', zeros(4));
    const controller = new AbortController();
    const reading = drain(open({ path }, { signal: controller.signal }), () =>
      controller.abort(new Error('stop')),
    );
    await expect(reading).rejects.toThrow('stop');
  });
});

describe('gzip files', () => {
  it('unpacks', async () => {
    const path = await put('a.json.gz', gzipSync('{"a":1}'));
    expect(await readAll(open({ path, unpack: 'gzip' }))).toMatchObject([{ text: '{"a":1}', size: null }]);
  });

  it.each([
    ['what is no gzip file', 'plain text', 'not-gzip'],
    ['a file cut short', gzipSync(Buffer.from('abc'.repeat(50_000))).subarray(0, 60), 'cut-short'],
    ['gzip within gzip', gzipSync(gzipSync('x')), 'nested-archive'],
    ['a bomb', gzipSync(zeros(32)), 'packed-too-much'],
  ])('refuses %s', async (_, data, code) => {
    await expect(drain(open({ path: await put('bad.gz', data), unpack: 'gzip' }))).rejects.toMatchObject({
      code,
    });
  });

  it('counts unpacked bytes', async () => {
    const path = await put('large.gz', gzipSync(zeros(1)));
    await expect(drain(open({ path, unpack: 'gzip' }, {}, { entryBytes: 1000 }))).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});

describe('zip files', () => {
  it('reads the only file, past folders and what operating systems add', async () => {
    const path = await zip('one.zip', [
      { name: 'data/', data: text('') },
      { name: 'data/catalogue.json', data: text('{}') },
      { name: '__MACOSX/data/._catalogue.json', data: text('x') },
      { name: 'data/.DS_Store', data: text('x') },
    ]);
    expect(await readAll(open({ path, unpack: 'zip' }))).toMatchObject([
      { text: '{}', size: 2, url: expect.stringMatching(/one\.zip#data\/catalogue\.json$/) },
    ]);
  });

  it('finds a file for each resource by its name or a word in it', async () => {
    const path = await zip('many.zip', [
      { name: 'export_reports_2026.csv', data: text('r') },
      { name: 'Institutions.csv', data: text('i') },
      { name: 'old_institutions.csv', data: text('o') },
    ]);
    const resources = ['institutions', 'reports'];
    const all = await readAll(open({ path, unpack: 'zip' }, { resources }));
    expect(all.map(({ text: read }) => read)).toEqual(['i', 'r']);
    const rest = await readAll(open({ path, unpack: 'zip' }, { resources, done: new Set([all[0]!.url]) }));
    expect(rest.map(({ text: read }) => read)).toEqual(['r']);
  });

  it('reads names that are UTF-8 without saying so, composed or not', async () => {
    const path = await zip('utf8.zip', [{ name: 'Voix d\u2019acce\u0300s.csv', data: text('v') }]);
    expect((await readAll(open({ path, unpack: 'zip' })))[0]!.url).toContain(encodeURI('acc\u00e8s.csv'));
  });

  const two: readonly ZipInput[] = [
    { name: 'a.csv', data: text('a') },
    { name: 'b.csv', data: text('b') },
  ];
  const cases: readonly (readonly [string, readonly ZipInput[], string, string])[] = [
    ['several files where one is wanted', two, 'unclear-archive', 'holds a.csv, b.csv'],
    ['no file', [], 'unclear-archive', 'holds no file'],
    ['a path that climbs', [{ name: '../../etc/passwd', data: text('x') }], 'refused-archive', 'leads out'],
    [
      'a path that climbs with \\',
      [{ name: 'a\\..\\..\\b', data: text('x') }],
      'refused-archive',
      'leads out',
    ],
    ['an absolute path', [{ name: '/etc/passwd', data: text('x') }], 'refused-archive', 'leads out'],
    ['a drive', [{ name: 'C:/x', data: text('x') }], 'refused-archive', 'leads out'],
    ['a link', [{ name: 'x', data: text('/etc/passwd'), mode: 0o120777 }], 'refused-archive', 'is a link'],
    ['a zip within', [{ name: 'x.csv', data: writeZip(two) }], 'nested-archive', 'holds another archive'],
    ['a bomb', [{ name: 'x.csv', data: zeros(32) }], 'packed-too-much', 'zip bomb'],
    ['a size that lies', [{ name: 'x', data: zeros(1), claimedSize: 10 }], 'not-zip', 'too many bytes'],
    ['a wrong check sum', [{ name: 'x', data: text('x'), claimedCrc: 1 }], 'not-zip', 'check sum'],
  ];
  it.each(cases)('refuses %s', async (_, inputs, code, sentence) => {
    const path = await zip('bad.zip', inputs);
    await expect(drain(open({ path, unpack: 'zip' }))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(sentence),
    });
  });

  it('refuses more entries than allowed, and more bytes altogether', async () => {
    const path = await zip('two.zip', two);
    const run = { resources: ['a', 'b'] };
    await expect(drain(open({ path, unpack: 'zip' }, run, { archiveEntries: 1 }))).rejects.toMatchObject({
      code: 'refused-archive',
    });
    await expect(drain(open({ path, unpack: 'zip' }, run, { archiveBytes: 1 }))).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('refuses what is no zip file, and one that is cut short', async () => {
    const plain = await put('plain.zip', 'no zip at all');
    await expect(drain(open({ path: plain, unpack: 'zip' }))).rejects.toMatchObject({ code: 'not-zip' });
    const cut = await put('cut.zip', writeZip(two).subarray(0, 60));
    await expect(drain(open({ path: cut, unpack: 'zip' }))).rejects.toMatchObject({ code: 'not-zip' });
  });
});
