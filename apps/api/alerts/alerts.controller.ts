import { Body, Controller, NotFoundException, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { Platform } from '../request/platform.js';
import { sendPage } from './alert-page.js';
import { ACCEPTED, NO_MAIL, takeRequest } from './alert-request.js';

/** Asks to be told by mail of what is new in a search: JSON for programs, a form for people. */
@Controller('api/v1/alerts')
export class AlertsController {
  constructor(private readonly platform: Platform) {}

  @Post()
  async request(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (this.platform.configuration.smtpUrl === null) throw new NotFoundException(NO_MAIL);
    const isForm = request.is('application/x-www-form-urlencoded') !== false;
    try {
      await takeRequest(this.platform, body, request.ip);
    } catch (error) {
      const status = statusOf(error);
      if (status === 429) response.set('retry-after', '3600');
      if (!isForm || status === null) throw error;
      const { message } = error as GraphQLError;
      sendPage(response, status, { title: 'That did not work', paragraphs: [message], form: null });
      return;
    }
    if (isForm)
      sendPage(response, 202, { title: 'Look into your mailbox', paragraphs: [ACCEPTED], form: null });
    else response.status(202).set('cache-control', 'no-store').json({ message: ACCEPTED });
  }
}

/** Null: a fault of ours, which is not for a page of this kind. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof GraphQLError)) return null;
  return error.extensions['code'] === 'TOO_MANY_REQUESTS' ? 429 : 400;
}
