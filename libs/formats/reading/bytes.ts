/**
 * From bytes to text. The encoding is decided by the byte order mark, then by the charset that the transport was
 * told, then by the XML declaration, then by the bytes themselves: UTF-8 where they are, else windows-1252.
 *
 * Bytes that the encoding does not know become U+FFFD. Few of them spoil a few texts of a large document; more than
 * one in 10,000 say that the encoding is another one, and the document is unreadable.
 */
import type { SourceDocument } from '../format.js';
import { decoderFor } from './decoder.js';
import { jsonEncoding, textEncoding, type Encoding } from './encoding.js';

/** Bytes looked at for byte order mark and XML declaration. */
const HEAD = 512;
/** Larger chunks are cut, so that nothing downstream holds more than this at once. */
const PIECE = 256 * 1024;

/**
 * The document's text without byte order mark, in pieces that never end inside a character. Memory stays flat.
 * @throws UnreadableDocument wrong-encoding, at the end of the document
 */
export async function* decodeText(document: SourceDocument): AsyncGenerator<string> {
  const characters = new TextDecoder();
  for await (const bytes of utf8(document, textEncoding)) {
    const text = characters.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
}

/**
 * The text of a JSON document as UTF-8. Where it is UTF-8 already, the bytes are the document's own, byte order mark
 * included, so that positions are those of the document.
 * @throws UnreadableDocument wrong-encoding, at the end of the document
 */
export function jsonBytes(document: SourceDocument): AsyncGenerator<Uint8Array> {
  return utf8(document, jsonEncoding);
}

async function* utf8(
  document: SourceDocument,
  decide: (head: Uint8Array, charset: string | null) => Encoding,
): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  let decoder: ReturnType<typeof decoderFor> | null = null;
  for await (const chunk of document.bytes) {
    if (decoder) {
      for (const piece of pieces(chunk)) yield decoder.push(piece);
      continue;
    }
    held.push(chunk);
    size += chunk.length;
    if (size < HEAD) continue;
    const head = Buffer.concat(held.splice(0), size);
    decoder = decoderFor(decide(head.subarray(0, HEAD), document.charset));
    for (const piece of pieces(head)) yield decoder.push(piece);
  }
  if (!decoder) {
    const all = Buffer.concat(held, size);
    decoder = decoderFor(decide(all, document.charset));
    yield decoder.push(all);
  }
  yield decoder.end();
}

function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
}
