import {
  Body,
  Controller,
  Get,
  HttpCode,
  NotAcceptableException,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { AskedQuestion } from '#domain';
import { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';
import { sendList } from '../request/send-list.js';
import { askAll, askOne, type Answered } from './ask.js';
import { qualityCsv } from './quality-csv.js';
import { entityTag, namesTag, qualityDocument, resultDocuments } from './quality-document.js';
import { BATCH_BODY, QUALITY_QUERY } from './quality-schemas.js';
import { signStatement } from './statement.js';

/** The answer for programs that speak no GraphQL (docs/api.md, REST). */
@Controller('api/v1/providers')
export class QualityController {
  constructor(private readonly platform: Platform) {}

  @Get(':identifier/quality')
  async one(
    @Param('identifier') identifier: string,
    @Query() query: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const type = request.accepts(['application/json', 'application/jose']);
    if (type === false)
      throw new NotAcceptableException('The answer is there as application/json and as application/jose.');
    const asked = readBy(QUALITY_QUERY, query, 'the query');
    const answered = await askOne(this.platform, identifier, asked);
    response.vary('accept');
    if (type === 'application/jose') {
      await this.sendStatement(answered, asked, response);
      return;
    }
    const document = qualityDocument(answered);
    // a decision may be withdrawn at any time: it may be kept, and is to be asked about again before each use
    const tag = entityTag(document);
    response.set('cache-control', 'public, no-cache').set('etag', tag);
    if (namesTag(request.headers['if-none-match'], tag)) response.status(304).end();
    else response.json(document);
  }

  @Get(':identifier/quality/statement')
  async statement(
    @Param('identifier') identifier: string,
    @Query() query: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const asked = readBy(QUALITY_QUERY, query, 'the query');
    await this.sendStatement(await askOne(this.platform, identifier, asked), asked, response);
  }

  @Post('quality')
  @HttpCode(200)
  async many(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const type = request.accepts(['application/json', 'text/csv']);
    if (type === false)
      throw new NotAcceptableException('The answers are there as application/json and as text/csv.');
    const { providers, ...question } = readBy(BATCH_BODY, body, 'the body');
    const results = await askAll(this.platform, providers, question);
    response.set('cache-control', 'no-store').vary('accept');
    if (type === 'text/csv') {
      response.type('text/csv').attachment('quality.csv').send(qualityCsv(results));
      return;
    }
    await sendList(response.type('application/json'), 'results', resultDocuments(results));
  }

  /** Each is signed anew, with the moment of asking: none is to be kept on the way. */
  private async sendStatement(answered: Answered, asked: AskedQuestion, response: Response): Promise<void> {
    const statement = await signStatement(this.platform, answered, asked);
    response.set('cache-control', 'no-store').type('application/jose').send(statement);
  }
}
