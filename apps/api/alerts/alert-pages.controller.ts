import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { SEARCH_ADDRESS, writeSearchAddress } from '#search';
import { alertOfToken, type AlertPurpose, confirmAlert, eraseAlert } from '#store';
import { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';
import { sendPage } from './alert-page.js';
import { NO_MAIL } from './alert-request.js';

/** As long as what is issued, and no longer: it is looked up by its hash. */
const TOKEN = /^[\w-]{43}$/;

/**
 * The form of an alert, and the pages behind the links in its mails. Opening a link changes nothing: scanners of mail
 * open every one. What confirms or ends is a button, which posts.
 */
@Controller('alerts')
export class AlertPagesController {
  constructor(private readonly platform: Platform) {}

  @Get()
  form(@Query() query: unknown, @Res() response: Response): void {
    if (this.isAbsent(response)) return;
    try {
      const search = writeSearchAddress(readBy(SEARCH_ADDRESS, query, 'the query'));
      sendPage(response, 200, {
        title: 'What is new in your search, by e-mail',
        paragraphs: [
          'Once a week at most, and only when there is something new. First we ask you, by mail, whether the address is yours.',
          'Your address is used for this alone. It is erased at once when you end it, with one click in any of the mails.',
        ],
        link: { href: search === '' ? '/' : `/?${search}`, text: 'The search' },
        form: {
          action: '/api/v1/alerts',
          hidden: Object.fromEntries(new URLSearchParams(search)),
          asksAddress: true,
          button: 'Ask me to confirm',
        },
      });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      sendPage(response, 400, { title: 'This is no search', paragraphs: [error.message], form: null });
    }
  }

  @Get('confirm')
  async askConfirmation(@Query('token') token: unknown, @Res() response: Response): Promise<void> {
    const alert = await this.linked(token, 'CONFIRM', response);
    if (!alert) return;
    sendPage(response, 200, {
      title: alert.confirmed ? 'This is confirmed already' : 'Confirm your weekly mail',
      paragraphs: ['You will get a mail once a week at most, when something is new in this search.'],
      link: searchLink(alert.search),
      form: alert.confirmed ? null : button('/alerts/confirm', String(token), 'Confirm'),
    });
  }

  @Post('confirm')
  async confirm(@Query('token') token: unknown, @Res() response: Response): Promise<void> {
    if (!(await this.linked(token, 'CONFIRM', response))) return;
    const { database, clock } = this.platform;
    const alert = await confirmAlert(database, String(token), clock.now());
    if (!alert) {
      gone(response);
      return;
    }
    sendPage(response, 200, {
      title: 'Confirmed',
      paragraphs: [
        'The first mail comes in a week, if there is something new. Each has a link that ends it.',
      ],
      link: searchLink(alert.search),
      form: null,
    });
  }

  @Get('unsubscribe')
  async askUnsubscribe(@Query('token') token: unknown, @Res() response: Response): Promise<void> {
    const alert = await this.linked(token, 'UNSUBSCRIBE', response);
    if (!alert) return;
    sendPage(response, 200, {
      title: 'No more mails of this search?',
      paragraphs: ['Your address is erased at once.'],
      link: searchLink(alert.search),
      form: button('/alerts/unsubscribe', String(token), 'End it, and erase my address'),
    });
  }

  /** Also what programs of mail post for their button (RFC 8058): no question, no redirect, no cookie. */
  @Post('unsubscribe')
  async unsubscribe(
    @Query('token') token: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (typeof token === 'string' && TOKEN.test(token)) await eraseAlert(this.platform.database, token);
    // done twice it is done: whoever asks again is told the same
    response.status(200);
    if (request.accepts('html') === false) response.type('text').send('Your address is erased.\n');
    else
      sendPage(response, 200, {
        title: 'Your address is erased',
        paragraphs: ['No more mails will come.'],
        form: null,
      });
  }

  private async linked(token: unknown, purpose: AlertPurpose, response: Response) {
    // an address can be erased where no mail is sent any more, too
    if (purpose === 'CONFIRM' && this.isAbsent(response)) return null;
    const { database, clock } = this.platform;
    const alert =
      typeof token === 'string' && TOKEN.test(token)
        ? await alertOfToken(database, token, purpose, clock.now())
        : null;
    if (!alert) gone(response);
    return alert;
  }

  private isAbsent(response: Response): boolean {
    if (this.platform.configuration.smtpUrl !== null) return false;
    sendPage(response, 404, { title: 'No mail from here', paragraphs: [NO_MAIL], form: null });
    return true;
  }
}

const searchLink = (search: string) => ({ href: search === '' ? '/' : `/?${search}`, text: 'The search' });

/** The secret stays in the address, as in the mail's own link: both doors are one. */
const button = (path: string, token: string, text: string) => ({
  action: `${path}?token=${token}`,
  hidden: {},
  asksAddress: false,
  button: text,
});

function gone(response: Response): void {
  sendPage(response, 404, {
    title: 'This link leads nowhere',
    paragraphs: ['It was used to its end, is too old, or is not whole. Nothing is kept under it.'],
    form: null,
  });
}
