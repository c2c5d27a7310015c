import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { providerQuality, registersCovering } from '#domain';
import { liveProviderIds, sourceStandings } from '#store';
import { ownId } from '../request/arguments.js';
import { countryCode } from '../request/country-code.js';
import { createLoaders } from '../request/loaders.js';
import { Platform } from '../request/platform.js';
import { agencyHead, microCredentialHead, type PageHead, providerHead, renderHead } from './page-head.js';
import { countryHead, NOT_FOUND, sitePageHead, sourceHead } from './site-pages.js';
import { WEB_ROOT } from './web-root.js';

const HEAD = /<!-- page-head-start -->[\s\S]*?<!-- page-head-end -->/;

/** The page that a browser gets: one document for all addresses, with the head of what it is about. */
@Controller()
export class PageController {
  private template: string | null = null;

  constructor(private readonly platform: Platform) {}

  @Get('micro-credentials/:id')
  async microCredential(
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const loaders = createLoaders(this.platform);
    const own = ownId(id);
    const loaded = own === null ? null : await loaders.microCredentials.load(own);
    const provider = loaded && (await loaders.providers.load(loaded.held.providerId));
    this.send(
      response,
      loaded && provider ? microCredentialHead(loaded.view, provider, this.address(request)) : null,
      loaded !== null,
    );
  }

  @Get('providers/:id')
  async provider(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const own = ownId(id);
    const live = own === null ? null : (await liveProviderIds(this.platform.database, [own])).get(own);
    const facts = live ? await createLoaders(this.platform).providers.load(live) : null;
    const { clock } = this.platform;
    const reason = facts && providerQuality(facts, { on: clock.today(), now: clock.now() }).reason;
    // an address by identifier is resolved in the browser: it may be ambiguous, which the page can show
    this.send(
      response,
      facts && reason !== null ? providerHead(facts, reason, this.address(request)) : null,
      facts !== null || own === null,
    );
  }

  @Get('agencies/:id')
  async agency(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const own = ownId(id);
    const agency = own === null ? null : await createLoaders(this.platform).agencies.load(own);
    this.send(
      response,
      agency && agencyHead(agency, this.address(request)),
      // an address by identifier is resolved in the browser
      agency !== null || own === null,
    );
  }

  @Get('countries/:code')
  async country(
    @Param('code') written: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const code = countryCode(written);
    const registers =
      code === null ? [] : registersCovering(code, await sourceStandings(this.platform.database));
    const head =
      code && countryHead(code, registers.length, `${this.platform.configuration.baseUrl}/countries/${code}`);
    this.send(response, head || null, code !== null);
  }

  @Get('sources/:slug')
  async source(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const source = (await createLoaders(this.platform).sources()).get(slug);
    this.send(response, source ? sourceHead(source, this.address(request)) : null, source !== undefined);
  }

  /** Every other address; what looks like a file or an interface is no page, and is not answered with one. */
  @Get('{*rest}')
  page(@Req() request: Request, @Res() response: Response): void {
    if (/^\/(api|graphql|assets)(\/|$)/.test(request.path) || path.extname(request.path) !== '')
      throw new NotFoundException();
    const head = sitePageHead(request.path, this.address(request));
    this.send(response, head, head !== null);
  }

  private send(response: Response, head: PageHead | null, found: boolean): void {
    const told = head ?? (found ? null : NOT_FOUND);
    const page = told ? this.html().replace(HEAD, () => renderHead(told)) : this.html();
    response
      .status(found ? 200 : 404)
      .type('html')
      .set('cache-control', 'no-cache')
      .send(page);
  }

  private html(): string {
    const file = path.join(WEB_ROOT, 'index.html');
    if (!existsSync(file)) throw new NotFoundException('The pages are not built: npm run build.');
    this.template ??= readFileSync(file, 'utf8');
    return this.template;
  }

  private address(request: Request): string {
    return `${this.platform.configuration.baseUrl}${request.path}`;
  }
}
