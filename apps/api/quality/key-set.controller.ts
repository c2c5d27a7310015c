import { Controller, Get, Header } from '@nestjs/common';
import type { JWK } from 'jose';
import { activeSigningKey, listSigningKeys } from '#store';
import { Platform } from '../request/platform.js';

/** The public keys of signed statements, those of retired keys included. */
@Controller('.well-known')
export class KeySetController {
  constructor(private readonly platform: Platform) {}

  @Get('jwks.json')
  @Header('content-type', 'application/jwk-set+json')
  @Header('cache-control', 'public, max-age=300')
  async keys(): Promise<string> {
    const { database, clock } = this.platform;
    // whoever keeps the set before the first statement is signed has its key all the same
    await activeSigningKey(database, clock.now());
    const keys: readonly JWK[] = (await listSigningKeys(database)).map(({ publicJwk }) => publicJwk);
    return JSON.stringify({ keys });
  }
}
