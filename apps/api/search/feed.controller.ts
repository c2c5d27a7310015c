import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Platform } from '../request/platform.js';
import { atomFeed } from './atom.js';
import { readFeed } from './feed.js';
import { jsonFeed } from './json-feed.js';

/** Readers ask again with the tag of what they hold, and are answered 304 while nothing has changed. */
const CACHE = 'public, max-age=300';

/** A search to be followed: what is new in it, for feed readers. */
@Controller('api/v1')
export class FeedController {
  constructor(private readonly platform: Platform) {}

  @Get('search.atom')
  async atom(@Query() query: unknown, @Res() response: Response): Promise<void> {
    const feed = atomFeed(await readFeed(this.platform, query));
    response.type('application/atom+xml; charset=utf-8').set('cache-control', CACHE).send(feed);
  }

  @Get('search.feed.json')
  async json(@Query() query: unknown, @Res() response: Response): Promise<void> {
    const feed = JSON.stringify(jsonFeed(await readFeed(this.platform, query)));
    response.type('application/feed+json; charset=utf-8').set('cache-control', CACHE).send(feed);
  }
}
