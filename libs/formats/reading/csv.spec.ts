import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SourceDocument } from '../format.js';
import { readCsv, type CsvColumns, type CsvHeader, type CsvRow } from './csv.js';

type Field = 'id' | 'name' | 'note';

const columns: CsvColumns<Field> = {
  headings: { id: ['id', 'Identifier'], name: ['name', 'title'], note: ['note'] },
  required: ['id', 'name'],
};

function documentOf(bytes: Uint8Array, chunk = bytes.length || 1): SourceDocument {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return { resource: '', url: 'file:///table.csv', charset: null, bytes: chunks() };
}

interface Read {
  header: CsvHeader<Field>;
  rows: CsvRow<Field>[];
}

async function read(text: string | Uint8Array, chunk?: number): Promise<Read> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const rows: CsvRow<Field>[] = [];
  let header: CsvHeader<Field> | null = null;
  for await (const item of readCsv(documentOf(bytes, chunk), columns)) {
    if (item.type === 'header') header = item;
    else rows.push(item);
  }
  return { header: header!, rows };
}

const cells = (rows: readonly CsvRow<Field>[]) => rows.map((row) => row.cells);

describe('readCsv', () => {
  it('reads known columns in any order, trimmed, and leaves empty cells and unknown columns out', async () => {
    const { header, rows } = await read('secret,NAME,id\nx, \tTartu ,1\ny,,2\n');
    expect(header).toEqual({ type: 'header', delimiter: ',', present: ['id', 'name'], absent: ['note'] });
    expect(cells(rows)).toEqual([{ name: 'Tartu', id: '1' }, { id: '2' }]);
  });

  it.each([
    [',', 'id,name\n1,"a;b|c"\n'],
    [';', 'id;name\n1;"a;b|c"\n'],
    ['\t', 'id\tname\n1\ta;b|c\n'],
    ['|', 'id|name\n1|"a;b|c"\n'],
  ])('finds the separator %j', async (delimiter, text) => {
    const { header, rows } = await read(text);
    expect(header.delimiter).toBe(delimiter);
    expect(cells(rows)).toEqual([{ id: '1', name: 'a;b|c' }]);
  });

  it('finds the separator where a heading holds others', async () => {
    const { header } = await read('id;name;"a,b,c,d,e"\n1;x;y\n');
    expect(header.delimiter).toBe(';');
  });

  it.each(['\n', '\r\n', '\r'])(
    'reads line breaks %j, byte order mark and quoted line breaks',
    async (eol) => {
      const text = ['\uFEFFid,name', `1,"two${eol}lines"`, '', '2,x'].join(eol);
      const { rows } = await read(text);
      expect(cells(rows)).toEqual([
        { id: '1', name: 'two\nlines' },
        { id: '2', name: 'x' },
      ]);
      expect(rows.map((row) => row.line)).toEqual([2, 5]);
    },
  );

  it('keeps a lone CR inside a cell of a CRLF file', async () => {
    const { rows } = await read('id,name\r\n1,a\rb\r\n2,c\r\n');
    expect(cells(rows)).toEqual([
      { id: '1', name: 'a\rb' },
      { id: '2', name: 'c' },
    ]);
  });

  it('passes over blank lines, a spreadsheet’s sep= and rows without values, and counts their lines', async () => {
    const { header, rows } = await read('\nsep=;\nid;name;\n\n;;\n1;x;\n');
    expect(header.delimiter).toBe(';');
    expect(rows).toEqual([{ type: 'row', line: 6, cells: { id: '1', name: 'x' }, missing: 0, surplus: [] }]);
  });

  it('counts the lines of a heading that spans several', async () => {
    const { rows } = await read('id,name,"a\nb"\n1,x,y\n');
    expect(rows[0]!.line).toBe(3);
  });

  it('reports short and long rows, not trailing empty cells', async () => {
    const { rows } = await read('id,name,note\n1\n2,a,b,c,,d\n3,a,b,,\n');
    expect(rows.map((row) => [row.line, row.missing, row.surplus])).toEqual([
      [2, 2, []],
      [3, 0, ['c', 'd']],
      [4, 0, []],
    ]);
  });

  it('takes a quotation mark inside of a cell as written', async () => {
    const { rows } = await read('id,name\n1,5" disk\n2,"”George” and ""Petru"""\n');
    expect(cells(rows)).toEqual([
      { id: '1', name: '5" disk' },
      { id: '2', name: '”George” and "Petru"' },
    ]);
  });

  it('reads a table without rows', async () => {
    expect((await read('id,name\n')).rows).toEqual([]);
    expect((await read('id,name')).rows).toEqual([]);
  });

  it('reads windows-1252', async () => {
    const { rows } = await read(Buffer.from('id,name\n1,Universit\xe9\n', 'latin1'));
    expect(rows[0]!.cells.name).toBe('Université');
  });

  it.each([
    ['nothing', '', 'wrong-format', /empty/],
    ['blank lines', '\n\n', 'wrong-format', /empty/],
    [
      'no row of headings',
      '1,Tartu\n2,Riga\n',
      'wrong-format',
      /No column id or Identifier, name or title; the first row reads: 1, Tartu \(line 1\)/,
    ],
    ['another heading', '\nid;titel\n1;x\n', 'wrong-format', /No column name or title.* \(line 2\)/],
    ['a web page', '<!DOCTYPE html><html>', 'wrong-format', /web page/],
    ['a spreadsheet', 'PK\u0003\u0004rest', 'wrong-format', /spreadsheet/],
    ['binary', 'id,na\u0000me\n', 'wrong-format', /binary/],
    ['an endless first line', `id,name${',x'.repeat(40_000)}`, 'wrong-format', /first line does not end/],
    ['an end inside quotes', 'id,name\n1,a\n2,"cut sh', 'cut-short', /inside a quoted cell.* \(line 3\)/],
    ['an end inside a row', 'id,name,note\n1,a,b\n2,c', 'cut-short', /line 3/],
    ['a row without end', `id,name\n1,"${'x'.repeat(1_100_000)}"\n`, 'too-large', /1 MiB.* \(line 2\)/],
  ])('refuses %s', async (_name, text, code, message) => {
    const reading = read(text);
    await expect(reading).rejects.toMatchObject({ name: 'UnreadableDocument', code });
    await expect(reading).rejects.toThrow(message);
  });

  it('takes a short last row where short rows are the habit, or the line ends', async () => {
    expect((await read('id,name,note\n1,a,b\n2\n3')).rows).toHaveLength(3);
    expect((await read('id,name,note\n1,a,b\n2,c\n')).rows).toHaveLength(2);
  });

  it('fails with the error of its bytes', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('id,name\n1,a\n');
      throw new Error('connection reset');
    }
    const rows = readCsv({ resource: '', url: '', charset: null, bytes: breaking() }, columns);
    await expect(drain(rows)).rejects.toThrow('connection reset');
  });

  it('closes its bytes when the reader stops early', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from('id,name\n');
        for (;;) yield Buffer.from('1,a\n'.repeat(1_000));
      } finally {
        closed = true;
      }
    }
    for await (const item of readCsv({ resource: '', url: '', charset: null, bytes: endless() }, columns)) {
      if (item.type === 'row' && item.line > 5_000) break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(true);
  });

  it('reads no further ahead than a few pieces, however large the file', async () => {
    const block = Buffer.from('1,a\n'.repeat(1_000));
    let pulled = 0;
    async function* large(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('id,name\n');
      for (; pulled < 80; pulled += 1) yield block;
    }
    let rows = 0;
    let furthest = 0;
    for await (const item of readCsv({ resource: '', url: '', charset: null, bytes: large() }, columns)) {
      rows += item.type === 'row' ? 1 : 0;
      furthest = Math.max(furthest, pulled - rows / 1_000);
    }
    expect(rows).toBe(80_000);
    expect(furthest).toBeLessThan(30);
  });
});

async function drain(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _item of items);
}

describe('readCsv, for any table', () => {
  const cell = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '|', '\n', ' ', '漢', '😀'),
      maxLength: 8,
    }),
    fc.constant(''),
  );
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
  const written = (text: string, delimiter: string, always: boolean): string =>
    always || /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

  it('reads back what was written, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (rows, delimiter, eol, always, bom, chunk) => {
          const lines = [['id', 'name', 'note'], ...rows].map((row) =>
            row.map((text) => written(text.replaceAll('\n', eol), delimiter, always)).join(delimiter),
          );
          const text = (bom ? '\uFEFF' : '') + lines.map((line) => line + eol).join('');
          const expected: { line: number; cells: object }[] = [];
          let line = 2;
          for (const row of rows) {
            const pairs = ['id', 'name', 'note'].map((field, index) => [
              field,
              row[index]!.normalize('NFC').trim(),
            ]);
            const filled = Object.fromEntries(pairs.filter(([, value]) => value !== ''));
            if (Object.keys(filled).length > 0) expected.push({ line, cells: filled });
            line += 1 + row.join('').split('\n').length - 1;
          }
          const { rows: got } = await read(text, chunk);
          expect(got.map((row) => ({ line: row.line, cells: row.cells }))).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never fails but with UnreadableDocument, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, headed) => {
        const whole = headed ? Buffer.concat([Buffer.from('id,name\n'), bytes]) : bytes;
        await read(whole).catch((error: unknown) => {
          expect(error).toMatchObject({ name: 'UnreadableDocument' });
        });
      }),
      { numRuns: 200 },
    );
  });
});
