import iconv from 'iconv-lite';
import { UnreadableDocument } from '../format.js';

/** How a document is read. */
export interface Encoding {
  /** `utf-8`, or a name of iconv-lite */
  readonly name: string;
  /** what a document that is taken for UTF-8 is where its first byte beyond ASCII is none; null: nothing else */
  readonly fallback: string | null;
}

const UTF_8: Encoding = { name: 'utf-8', fallback: null };

const MARKS: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  // before UTF-16: its mark begins with the same two bytes
  { bytes: [0xff, 0xfe, 0, 0], name: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], name: 'utf-32be' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
];

const DECLARATION = /^<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/;

/**
 * The encoding of a text, from what is stated and from its first bytes: byte order mark, then HTTP charset, then XML
 * declaration, then the bytes.
 * @param head the first bytes of the document, some hundred
 * @throws UnreadableDocument wrong-encoding, where an encoding is claimed that nobody knows
 */
export function textEncoding(head: Uint8Array, charset: string | null): Encoding {
  const marked = unicodeOf(head);
  if (marked) return marked;
  const declared = charset?.trim() || DECLARATION.exec(Buffer.from(head).toString('latin1'))?.[1];
  if (!declared) return { name: 'utf-8', fallback: 'windows-1252' };
  return { name: known(declared), fallback: null };
}

/**
 * The encoding of a JSON document. It is UTF-8 whatever a charset says (RFC 8259 §8.1, §11), so a charset is believed
 * only where the bytes contradict UTF-8.
 * @throws UnreadableDocument wrong-encoding
 */
export function jsonEncoding(head: Uint8Array, charset: string | null): Encoding {
  const marked = unicodeOf(head);
  if (marked) return marked;
  const claimed = charset?.trim() ? known(charset.trim()) : 'utf-8';
  if (claimed === 'utf-8') return UTF_8;
  return /^utf-?(16|32)/.test(claimed)
    ? { name: claimed, fallback: null }
    : { name: 'utf-8', fallback: claimed };
}

/** By the byte order mark, or by the zero bytes beside a first ASCII character. */
function unicodeOf(head: Uint8Array): Encoding | null {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (mark) return mark.name === 'utf-8' ? UTF_8 : { name: mark.name, fallback: null };
  if (head.length < 4) return null;
  if (head[0] === 0 && head[1] && head[2] === 0 && head[3]) return { name: 'utf-16be', fallback: null };
  if (head[0] && head[1] === 0 && head[2] && head[3] === 0) return { name: 'utf-16le', fallback: null };
  return null;
}

/** One name for one encoding. Latin-1 and ASCII are read as windows-1252, as the WHATWG Encoding standard has it. */
function known(label: string): string {
  const name = label.replace(/^["']|["']$/g, '').toLowerCase();
  if (/^(utf-?8|unicode-1-1-utf-8)$/.test(name)) return 'utf-8';
  if (/^(iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp1252|windows-1252)$/.test(name)) return 'windows-1252';
  if (iconv.encodingExists(name) && !/^(base64|hex|binary|ucs2|internal)/.test(name)) return name;
  throw new UnreadableDocument(
    'wrong-encoding',
    `The document claims the encoding "${name.slice(0, 40)}", which is not known`,
    'byte 0',
  );
}
