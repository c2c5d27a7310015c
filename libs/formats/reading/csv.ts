/**
 * Reads tables of comma-separated values (RFC 4180) as they come: with or without byte order mark, CRLF, LF or CR,
 * separated by comma, semicolon, tab or bar, with line breaks inside quoted cells, short and long rows.
 * Streams: no more is held than one chunk of text and the rows in it.
 */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UnreadableDocument, type SourceDocument } from '../format.js';
import { decodeText } from './bytes.js';
import { readCsvHead, withLineFeeds, type CsvColumns, type CsvHead } from './csv-head.js';

export type { CsvColumns } from './csv-head.js';

/** Longest row in bytes: a cell with a whole file in Base64 (some 20,000 characters) occurs and passes. */
const MAX_ROW_BYTES = 1_048_576;

/** The first thing that is read. */
export interface CsvHeader<Field extends string> {
  readonly type: 'header';
  readonly delimiter: string;
  readonly present: readonly Field[];
  /** fields that no heading stands for */
  readonly absent: readonly Field[];
}

export interface CsvRow<Field extends string> {
  readonly type: 'row';
  /** line of the file on which the row starts, counted from 1 */
  readonly line: number;
  /** by field: trimmed, in Unicode's composed form; an empty cell is absent, and so is every unknown column */
  readonly cells: Readonly<Partial<Record<Field, string>>>;
  /** cells fewer than there are headings */
  readonly missing: number;
  /** what stands beyond the last heading, empty cells left out: the row's values are shifted */
  readonly surplus: readonly string[];
}

/**
 * Header and rows of a table. Rows without any value are passed over.
 * @throws UnreadableDocument wrong-format (no row of headings with the required fields; binary; a web page),
 *   cut-short (the file ends inside a quoted cell, or with a lone short row and no line break), too-large (a row
 *   above 1 MiB), and what `decodeText` throws
 */
export async function* readCsv<Field extends string>(
  document: SourceDocument,
  columns: CsvColumns<Field>,
): AsyncGenerator<CsvHeader<Field> | CsvRow<Field>> {
  const text = decodeText(document)[Symbol.asyncIterator]();
  const head = await readCsvHead(text, columns);
  yield {
    type: 'header',
    delimiter: head.delimiter,
    present: [...head.fields.values()],
    absent: head.absent,
  };

  const ending = { lineBreak: true };
  let last: CsvRow<Field> | null = null;
  let full = 0;
  let short = 0;
  for await (const raw of parseRows(chunksOf(head, text, ending), head)) {
    const row = rowOf(raw, head);
    if (row === null) continue;
    if (last !== null) {
      if (last.missing > 0) short += 1;
      else full += 1;
      yield last;
    }
    last = row;
  }
  if (last === null) return;
  // A file that leaves trailing cells out does so more than once; a download that broke off does it in its last row.
  if (last.missing > 0 && !ending.lineBreak && full > 0 && short === 0) {
    throw new UnreadableDocument(
      'cut-short',
      'The last row has fewer cells than there are headings and no line break: the file is cut short',
      `line ${last.line}`,
    );
  }
  yield last;
}

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The parser's records with the line on which each starts. */
async function* parseRows<Field extends string>(
  text: AsyncIterable<string>,
  head: CsvHead<Field>,
): AsyncGenerator<RawRow> {
  const parser = parse({
    delimiter: head.delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_BYTES,
    info: true,
  });
  // pipeline destroys the parser with the error of the text, so that the loop below throws it
  pipeline(Readable.from(text), parser, () => undefined);
  // The parser's own count of lines takes a CRLF inside quotes for two; with LF alone it can be derived exactly.
  let linesBefore = head.linesBefore;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: readonly string[];
      info: { empty_lines: number };
    }>) {
      yield { line: linesBefore + info.empty_lines + 1, cells: record };
      linesBefore += 1 + record.reduce((breaks, cell) => breaks + lineBreaksIn(cell), 0);
    }
  } catch (error) {
    throw unreadable(error, head.linesBefore);
  }
}

function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

function unreadable(error: unknown, linesBefore: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = /line (\d+)/.exec(error.message)?.[1];
  const place = line === undefined ? null : `line ${linesBefore + Number(line)}`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    const text = 'The file ends inside a quoted cell: it is cut short, or a quotation mark is missing';
    return new UnreadableDocument('cut-short', text, place);
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const text = 'A row is longer than 1 MiB: a quotation mark may be missing';
    return new UnreadableDocument('too-large', text, place);
  }
  return new UnreadableDocument('not-well-formed', error.message, place);
}

/** All text after the row of headings; notes whether it ends with a line break. */
async function* chunksOf<Field extends string>(
  head: CsvHead<Field>,
  text: AsyncIterator<string>,
  ending: { lineBreak: boolean },
): AsyncGenerator<string> {
  async function* rest(): AsyncGenerator<string> {
    try {
      yield head.remainder;
      for (let next = await text.next(); !next.done; next = await text.next()) yield next.value;
    } finally {
      await text.return?.();
    }
  }
  for await (const chunk of withLineFeeds(rest(), head.lineBreak)) {
    // the parser takes an empty chunk for the end
    if (chunk === '') continue;
    ending.lineBreak = chunk.endsWith('\n');
    yield chunk;
  }
}

function rowOf<Field extends string>(raw: RawRow, head: CsvHead<Field>): CsvRow<Field> | null {
  const values = raw.cells.map((cell) => cell.normalize('NFC').trim());
  if (values.every((value) => value === '')) return null;
  const cells: Partial<Record<Field, string>> = {};
  for (const [index, field] of head.fields) {
    const value = values[index];
    if (value !== undefined && value !== '') cells[field] = value;
  }
  return {
    type: 'row',
    line: raw.line,
    cells,
    missing: Math.max(0, head.width - values.length),
    surplus: values.slice(head.width).filter((value) => value !== ''),
  };
}
