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
import { answerDocument } from '#domain';
import { Platform } from '../request/platform.js';
import { askAll, askOne } from './ask.js';
import { qualityCsv } from './quality-csv.js';
import { entityTag, namesTag, providerDocument, qualityDocument } from './quality-document.js';
import { BATCH_BODY, QUALITY_QUERY, readBy } from './quality-schemas.js';

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
    const asked = readBy(QUALITY_QUERY, query, 'the query');
    const document = qualityDocument(await askOne(this.platform, identifier, asked));
    // a decision may be withdrawn at any time: it may be kept, and is to be asked about again before each use
    const tag = entityTag(document);
    response.set('cache-control', 'public, no-cache').set('etag', tag).vary('accept');
    if (namesTag(request.headers['if-none-match'], tag)) response.status(304).end();
    else response.json(document);
  }

  @Post('quality')
  @HttpCode(200)
  async many(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const type = request.accepts(['application/json', 'text/csv']);
    if (type === false)
      throw new NotAcceptableException('The answers are there as application/json and as text/csv.');
    const { providers, on } = readBy(BATCH_BODY, body, 'the body');
    const results = await askAll(this.platform, providers, { on });
    response.set('cache-control', 'no-store').vary('accept');
    if (type === 'text/csv') {
      response.type('text/csv').attachment('quality.csv').send(qualityCsv(results));
      return;
    }
    response.json({
      results: results.map(({ asked, facts, answer, fault }) => ({
        asked,
        provider: facts && providerDocument(facts),
        answer: answer && answerDocument(answer, facts.agencies),
        error: fault?.message ?? null,
        errorCode: fault?.code ?? null,
      })),
    });
  }
}
