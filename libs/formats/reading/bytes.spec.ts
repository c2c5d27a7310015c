import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { SourceDocument } from '../format.js';
import { decodeText, jsonBytes } from './bytes.js';

function documentOf(chunks: readonly Uint8Array[], charset: string | null = null): SourceDocument {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  return { resource: '', url: 'https://example.org/feed', charset, bytes: bytes() };
}

async function textOf(bytes: Uint8Array, charset: string | null = null): Promise<string> {
  let text = '';
  for await (const piece of decodeText(documentOf([bytes], charset))) text += piece;
  return text;
}

async function jsonOf(bytes: Uint8Array, charset: string | null = null): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of jsonBytes(documentOf([bytes], charset))) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const TEXT = 'Žižkov – Müller, señor: 5 €';

describe('decodeText', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'follows the byte order mark of %s',
    async (name) => {
      expect(await textOf(iconv.encode(TEXT, name, { addBOM: true }), 'iso-8859-1')).toBe(TEXT);
    },
  );

  it.each(['utf-16le', 'utf-16be'])('knows %s by its zero bytes', async (name) => {
    expect(await textOf(iconv.encode('<a>é</a>', name))).toBe('<a>é</a>');
  });

  it('believes the HTTP charset before the XML declaration', async () => {
    const xml = '<?xml version="1.0" encoding="UTF-8"?><a>Žižkov</a>';
    expect(await textOf(iconv.encode(xml, 'windows-1250'), 'Windows-1250')).toBe(xml);
  });

  it('believes the XML declaration before the bytes', async () => {
    const xml = '<?xml version="1.0" encoding=\'ISO-8859-2\' ?><a>Žižkov</a>';
    expect(await textOf(iconv.encode(xml, 'iso-8859-2'))).toBe(xml);
  });

  it('reads Latin-1 as windows-1252, as the web does', async () => {
    expect(await textOf(iconv.encode('5 €', 'windows-1252'), 'ISO-8859-1')).toBe('5 €');
  });

  it('takes unclaimed bytes for UTF-8, or for windows-1252 where they are none', async () => {
    expect(await textOf(Buffer.from(TEXT))).toBe(TEXT);
    expect(await textOf(iconv.encode('Universität; 5 €', 'windows-1252'))).toBe('Universität; 5 €');
  });

  it('gives the same text however the bytes are cut', async () => {
    const encodings = fc.constantFrom('utf-8', 'utf-16le', 'windows-1252');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', 'ß', 'ñ', ' ')),
        encodings,
        fc.integer({ min: 1, max: 5 }),
        async (chars, name, size) => {
          const bytes = iconv.encode(chars.join(''), name, { addBOM: name === 'utf-16le' });
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          let text = '';
          for await (const piece of decodeText(documentOf(chunks, name === 'utf-8' ? 'utf-8' : null)))
            text += piece;
          expect(text).toBe(chars.join(''));
        },
      ),
    );
  });

  it('refuses Latin-1 that claims to be UTF-8, naming the first wrong byte', async () => {
    const bytes = iconv.encode('Universität', 'latin1');
    await expect(textOf(bytes, 'utf-8')).rejects.toMatchObject({ code: 'wrong-encoding', place: 'byte 9' });
  });

  it('refuses UTF-8 that goes on in something else', async () => {
    const bytes = Buffer.concat([Buffer.from('é'), Buffer.from([0xe9, 0x20])]);
    await expect(textOf(bytes)).rejects.toMatchObject({ code: 'wrong-encoding', place: 'byte 2' });
  });

  it('lets one broken character in a large document spoil no more than its text', async () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(20_000)), Buffer.from([0xe9, 0x20])]);
    expect((await textOf(bytes, 'utf-8')).endsWith('é\uFFFD ')).toBe(true);
  });

  it('refuses a document in which U+FFFD stands itself, but for a few', async () => {
    await expect(textOf(Buffer.from('a\uFFFDb'.repeat(20)))).rejects.toMatchObject({
      code: 'wrong-encoding',
      place: 'byte 1',
    });
    expect(await textOf(Buffer.from('a\uFFFDb'.repeat(3)))).toBe('a\uFFFDb'.repeat(3));
  });

  it('refuses an encoding that nobody knows', async () => {
    await expect(textOf(Buffer.from('a'), 'klingon-8')).rejects.toMatchObject({ code: 'wrong-encoding' });
  });

  it('is empty for an empty document', async () => {
    expect(await textOf(new Uint8Array())).toBe('');
    expect(await textOf(Buffer.from('\uFEFF'))).toBe('');
  });
});

describe('jsonBytes', () => {
  it('is UTF-8 whatever the charset says (RFC 8259 §11)', async () => {
    expect(await jsonOf(Buffer.from('["é"]'), 'iso-8859-1')).toBe('["é"]');
  });

  it('believes the charset where the bytes are no UTF-8', async () => {
    expect(await jsonOf(iconv.encode('["é €"]', 'windows-1252'), 'iso-8859-1')).toBe('["é €"]');
  });

  it('guesses nothing without one', async () => {
    await expect(jsonOf(iconv.encode('["é"]', 'windows-1252'))).rejects.toMatchObject({
      code: 'wrong-encoding',
    });
  });

  it('leaves the byte order mark of UTF-8, so that positions hold', async () => {
    expect(await jsonOf(Buffer.from('\uFEFF[]'))).toBe('\uFEFF[]');
    expect(await jsonOf(iconv.encode('["é"]', 'utf-16le', { addBOM: true }))).toBe('["é"]');
  });
});
