import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, SourceDocument } from '../format.js';
import { jsonItems, type JsonRead } from './json-items.js';

function documentOf(chunks: Iterable<Uint8Array>): SourceDocument {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  return { resource: '', url: 'https://example.org/', charset: null, bytes: bytes() };
}

async function read(text: string | Iterable<Uint8Array>, lists = ['items']): Promise<JsonRead[]> {
  const chunks = typeof text === 'string' ? [Buffer.from(text)] : text;
  const reads: JsonRead[] = [];
  for await (const each of jsonItems(documentOf(chunks), lists)) reads.push(each);
  return reads;
}

const itemsOf = (reads: readonly JsonRead[]): Json[] =>
  reads.flatMap((each) => (each.type === 'item' ? [each.value] : []));

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

describe('jsonItems', () => {
  it('gives the items that JSON.parse gives, however the bytes are cut', async () => {
    const values = fc.array(fc.jsonValue({ maxDepth: 4 }));
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 });
    const spaces = fc.constantFrom(undefined, 1, '\t', '\r\n');
    await fc.assert(
      fc.asyncProperty(values, fc.boolean(), sizes, spaces, async (value, bare, chunks, indent) => {
        const text = JSON.stringify(
          bare ? value : { pageNumber: 1, items: value, ext: { items: [1] } },
          null,
          indent,
        );
        const reads = await read(cut(Buffer.from(text), chunks));
        expect(itemsOf(reads)).toEqual(JSON.parse(JSON.stringify(value)));
        const root = bare
          ? { isList: true, lists: [], members: {} }
          : { isList: false, lists: ['items'], members: { pageNumber: 1, ext: { items: [1] } } };
        expect(reads.at(-1)).toEqual({ type: 'root', ...root });
      }),
    );
  });

  it('says where each item stands', async () => {
    const reads = await read('\uFEFF {"@graph": [ 1, {"a":2}]}', ['@graph']);
    expect(reads.slice(0, 2)).toEqual([
      { type: 'item', pointer: '/@graph/0', offset: 17, value: 1 },
      { type: 'item', pointer: '/@graph/1', offset: 20, value: { a: 2 } },
    ]);
  });

  it.each([
    ['[1,tru,{"a":"\n"},{"a" 1},{"b":2} {"c":3},4]', [1, 4], 4],
    ['[1,,2,]', [1, 2], 2],
    ['[[[[1]]],"\\x",5]', [[[[1]]], 5], 1],
    [`[${'['.repeat(300)}${']'.repeat(300)},6]`, [6], 1],
  ])('rejects what is no JSON in %p and goes on', async (text, items, broken) => {
    const reads = await read(text);
    expect(itemsOf(reads)).toEqual(items);
    expect(reads.filter((each) => each.type === 'broken')).toHaveLength(broken);
  });

  it.each([
    ['', 'not-well-formed'],
    [' \n\t ', 'not-well-formed'],
    ['<html></html>', 'not-well-formed'],
    ['null', 'not-well-formed'],
    ['[1][2]', 'not-well-formed'],
    ['{"a":1}\n{"a":2}', 'not-well-formed'],
    ['{a:1}', 'not-well-formed'],
    ['{"a":1,}', 'not-well-formed'],
    ['{"a":1:2}', 'not-well-formed'],
    ['{"items":[1] 2}', 'not-well-formed'],
    ['[{"a":]}]', 'not-well-formed'],
    ['[1,2', 'cut-short'],
    ['{"items":[1,2]', 'cut-short'],
    ['["a\\', 'cut-short'],
    ['[{"a":"b', 'cut-short'],
  ])('cannot read %p: %s', async (text, code) => {
    await expect(read(text)).rejects.toMatchObject({
      name: 'UnreadableDocument',
      code,
      place: expect.stringMatching(/^byte \d+$/),
    });
  });

  it('takes an empty list and an empty object for what they are', async () => {
    expect(await read('[]')).toEqual([{ type: 'root', isList: true, lists: [], members: {} }]);
    expect(await read('{"items":[]}')).toEqual([
      { type: 'root', isList: false, lists: ['items'], members: {} },
    ]);
    expect(await read('{}')).toEqual([{ type: 'root', isList: false, lists: [], members: {} }]);
  });

  it('gives what should be a list and is none among the members', async () => {
    expect(await read('{"items":{"a":1}}')).toEqual([
      { type: 'root', isList: false, lists: [], members: { items: { a: 1 } } },
    ]);
  });

  it('leaves out what no database holds: U+0000 and half characters', async () => {
    expect(itemsOf(await read('["\\u0000a\\ud800b\\ud83d\\ude00",{"\\u0000k":["\\udc00"]}]'))).toEqual([
      'a\uFFFDb😀',
      { k: ['\uFFFD'] },
    ]);
  });

  it('reads a name like __proto__ as a name', async () => {
    const [item] = itemsOf(await read('[{"__proto__":{"polluted":true}}]'));
    expect(Object.hasOwn(item as object, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('rejects an item of more than 16 MiB without holding it, and reads the next', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 0x61);
    function* chunks(): Generator<Uint8Array> {
      yield Buffer.from('[{"a":"');
      for (let at = 0; at < 17; at += 1) yield megabyte;
      yield Buffer.from('"},2]');
    }
    expect(await read(chunks())).toMatchObject([
      { type: 'broken', code: 'too-large' },
      { type: 'item', value: 2 },
      { type: 'root' },
    ]);
  });

  it('needs no memory for space', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 0x20);
    function* chunks(): Generator<Uint8Array> {
      yield Buffer.from('[1 ,{"a":2}');
      for (let at = 0; at < 64; at += 1) yield megabyte;
      yield Buffer.from(']');
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(itemsOf(await read(chunks()))).toEqual([1, { a: 2 }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(24 * 1024 * 1024);
  });
});
