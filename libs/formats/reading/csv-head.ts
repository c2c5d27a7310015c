/** The head of a CSV file: its row of headings, by which separator, line break and columns are told. */
import { parse } from 'csv-parse/sync';
import { UnreadableDocument } from '../format.js';

/** Which columns are read, and what makes a file the expected one. */
export interface CsvColumns<Field extends string> {
  /** the headings that a field may stand under, best first; case, spaces, hyphens and underscores do not matter */
  readonly headings: Readonly<Record<Field, readonly string[]>>;
  /** fields without which this is another file */
  readonly required: readonly Field[];
}

export type LineBreak = 'LF' | 'CRLF' | 'CR';

export interface CsvHead<Field extends string> {
  readonly delimiter: string;
  readonly lineBreak: LineBreak;
  /** number of cells in the row of headings, empty ones at its end left out */
  readonly width: number;
  /** column index → field */
  readonly fields: ReadonlyMap<number, Field>;
  readonly absent: readonly Field[];
  /** lines of the file up to and with the row of headings */
  readonly linesBefore: number;
  /** text that was read and belongs to the rows */
  readonly remainder: string;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Characters in which the row of headings must have ended. */
const MAX_HEADER = 65_536;
/** What no text file holds: control characters other than tab, line breaks, form feed. */
// eslint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Reads up to the end of the row of headings. Blank lines before it and a spreadsheet's `sep=;` are passed over.
 * @throws UnreadableDocument wrong-format
 */
export async function readCsvHead<Field extends string>(
  text: AsyncIterator<string>,
  columns: CsvColumns<Field>,
): Promise<CsvHead<Field>> {
  const { taken, header } = await takeHeader(text);
  if (header.text === '')
    throw new UnreadableDocument('wrong-format', 'The file is empty: not even headings');
  const place = `line ${header.line}`;
  const { delimiter, headings, fields } = chooseDelimiter(header.text, columns, header.delimiter);
  const found = new Set(fields.values());
  const lacking = columns.required.filter((field) => !found.has(field));
  if (lacking.length > 0) {
    const wanted = lacking.map((field) => columns.headings[field].join(' or ') || field).join(', ');
    const seen = headings
      .filter((heading) => heading !== '')
      .join(', ')
      .slice(0, 300);
    throw new UnreadableDocument('wrong-format', `No column ${wanted}; the first row reads: ${seen}`, place);
  }
  return {
    delimiter,
    lineBreak: header.lineBreak,
    width: headings.length,
    fields,
    absent: (Object.keys(columns.headings) as Field[]).filter((field) => !found.has(field)),
    linesBefore: header.line + header.innerBreaks,
    remainder: taken.slice(header.end),
  };
}

interface Header {
  readonly text: string;
  /** line on which it starts, from 1 */
  readonly line: number;
  /** line breaks inside its quoted cells */
  readonly innerBreaks: number;
  /** offset behind its line break */
  readonly end: number;
  readonly lineBreak: LineBreak;
  /** stated by a `sep=` line */
  readonly delimiter: string | null;
}

async function takeHeader(text: AsyncIterator<string>): Promise<{ taken: string; header: Header }> {
  let taken = '';
  for (;;) {
    const next = await text.next();
    if (!next.done) taken += next.value;
    refuseOther(taken);
    const header = findHeader(taken, next.done === true);
    if (header) return { taken, header };
    if (taken.length > MAX_HEADER) {
      throw new UnreadableDocument(
        'wrong-format',
        'No row of headings: the first line does not end',
        'line 1',
      );
    }
  }
}

/** Binary files and web pages that are served in place of a table. */
function refuseOther(text: string): void {
  if (text.startsWith('PK\u0003\u0004')) {
    throw new UnreadableDocument('wrong-format', 'This is a zip archive or a spreadsheet file, not CSV');
  }
  if (BINARY.test(text)) throw new UnreadableDocument('wrong-format', 'This is a binary file, not CSV');
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new UnreadableDocument('wrong-format', 'This is a web page or an XML file, not CSV');
  }
}

/** The first line that is neither blank nor `sep=`, or null while more text is needed to tell where it ends. */
function findHeader(text: string, complete: boolean): Header | null {
  let line = 1;
  let start = 0;
  let delimiter: string | null = null;
  for (;;) {
    const ended = endOfRow(text, start, complete);
    if (!ended) return null;
    const row = text.slice(start, ended.at);
    const separator = /^sep=(.)$/i.exec(row.trim())?.[1];
    if (separator !== undefined) delimiter = separator;
    else if (row.trim() !== '' || (complete && ended.next >= text.length)) {
      const { innerBreaks, lineBreak } = ended;
      return { text: row.trim(), line, innerBreaks, end: ended.next, lineBreak, delimiter };
    }
    if (ended.next >= text.length) return null;
    start = ended.next;
    line += 1;
  }
}

interface RowEnd {
  readonly at: number;
  readonly next: number;
  readonly innerBreaks: number;
  readonly lineBreak: LineBreak;
}

/** Where the row that starts at `start` ends, line breaks inside quotes passed over. */
function endOfRow(text: string, start: number, complete: boolean): RowEnd | null {
  let quoted = false;
  let innerBreaks = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    if (character !== '\n' && character !== '\r') continue;
    const followed = text[at + 1];
    // whether a CR stands alone shows with the next character
    if (character === '\r' && followed === undefined && !complete) return null;
    const crlf = character === '\r' && followed === '\n';
    if (!quoted) {
      const lineBreak = crlf ? 'CRLF' : character === '\r' ? 'CR' : 'LF';
      return { at, next: at + (crlf ? 2 : 1), innerBreaks, lineBreak };
    }
    innerBreaks += 1;
    if (crlf) at += 1;
  }
  return complete ? { at: text.length, next: text.length, innerBreaks, lineBreak: 'LF' } : null;
}

interface Choice<Field extends string> {
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly fields: ReadonlyMap<number, Field>;
}

/** The separator by which most known headings are found; between equals, the one that makes most cells. */
function chooseDelimiter<Field extends string>(
  header: string,
  columns: CsvColumns<Field>,
  stated: string | null,
): Choice<Field> {
  const choices = (stated === null ? DELIMITERS : [stated]).map((delimiter) => {
    const headings = splitHeader(header, delimiter);
    return { delimiter, headings, fields: matchFields(headings, columns) };
  });
  return choices.reduce((best, choice) => {
    const known = choice.fields.size - best.fields.size;
    return known > 0 || (known === 0 && choice.headings.length > best.headings.length) ? choice : best;
  });
}

function splitHeader(header: string, delimiter: string): readonly string[] {
  let cells: readonly string[];
  try {
    cells = parse(header, { delimiter, relax_quotes: true, relax_column_count: true }).flat();
  } catch {
    // an unclosed quotation mark: the required columns will be found lacking
    cells = header.split(delimiter);
  }
  const headings = cells.map((cell) => cell.trim());
  while (headings.length > 0 && headings.at(-1) === '') headings.pop();
  return headings;
}

function matchFields<Field extends string>(
  headings: readonly string[],
  columns: CsvColumns<Field>,
): ReadonlyMap<number, Field> {
  const folded = headings.map(foldHeading);
  const fields = new Map<number, Field>();
  for (const field of Object.keys(columns.headings) as Field[]) {
    const index = columns.headings[field]
      .map((heading) => folded.indexOf(foldHeading(heading)))
      .find((at) => at >= 0 && !fields.has(at));
    if (index !== undefined) fields.set(index, field);
  }
  return fields;
}

/** Headings are compared without case, spaces, hyphens and underscores. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-\uFEFF]+/g, '');
}

/** The same text with LF for every line break; a CR inside of cells stays, unless CR is the file's line break. */
export async function* withLineFeeds(
  chunks: AsyncIterable<string>,
  lineBreak: LineBreak,
): AsyncGenerator<string> {
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    yield feed(whole, lineBreak);
  }
  if (held !== '') yield feed(held, lineBreak);
}

function feed(text: string, lineBreak: LineBreak): string {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  return lineBreak === 'CR' ? unix.replaceAll('\r', '\n') : unix;
}
