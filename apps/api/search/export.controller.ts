import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import type { Request, Response } from 'express';
import { SEARCH_ADDRESS, searchOf, type Listed, withLiveProviders } from '#search';
import { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';
import { CSV_COLUMNS, csvRows, listedResult, ndjsonLines } from './export-rows.js';

interface Form {
  readonly type: string;
  readonly file: string;
  readonly write: (listed: AsyncIterable<Listed>, baseUrl: string) => readonly [Readable, ...Transform[]];
}

/** With a byte-order mark, without which spreadsheets read UTF-8 as something else; programs take NDJSON. */
const CSV: Form = {
  type: 'text/csv; charset=utf-8; header=present',
  file: 'micro-credentials.csv',
  write: (listed, baseUrl) => [
    Readable.from(csvRows(listed, baseUrl)),
    stringify({
      bom: true,
      header: true,
      columns: Object.keys(CSV_COLUMNS),
      // cells that a spreadsheet would run as a formula begin with an apostrophe: texts come from feeds
      escape_formulas: true,
      record_delimiter: 'windows',
    }),
  ],
};
const NDJSON: Form = {
  type: 'application/x-ndjson; charset=utf-8',
  file: 'micro-credentials.ndjson',
  write: (listed, baseUrl) => [Readable.from(ndjsonLines(listed, baseUrl))],
};

/** A whole result as a file, however large: written while it is read, in constant memory. */
@Controller('api/v1')
export class ExportController {
  constructor(private readonly platform: Platform) {}

  @Get('search.csv')
  csv(@Query() query: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send(CSV, query, request, response);
  }

  @Get('search.ndjson')
  ndjson(@Query() query: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send(NDJSON, query, request, response);
  }

  private async send(form: Form, query: unknown, request: Request, response: Response): Promise<void> {
    const { configuration, clock, database, log } = this.platform;
    const { text, filter, language } = searchOf(readBy(SEARCH_ADDRESS, query, 'the query'));
    const listed = listedResult(this.platform, {
      text,
      filter: await withLiveProviders(database, filter),
      language,
      today: clock.today(),
    });
    // what is wrong with the question shows with the first row: until then it can be answered as a problem
    const first = await listed.next();
    response.type(form.type).attachment(form.file).type(form.type).set('cache-control', 'no-store');
    if (request.method === 'HEAD') {
      await listed.return(undefined);
      response.end();
      return;
    }
    try {
      await pipeline([...form.write(resumed(first, listed), configuration.baseUrl), response]);
    } catch (error) {
      // the connection is cut without the end that the protocol asks for: nobody takes a part for the whole
      response.destroy();
      if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE')
        log.error({ err: error }, 'an export was cut short');
    }
  }
}

/** An iterator of which one step was taken already. */
async function* resumed<T>(first: IteratorResult<T, unknown>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
