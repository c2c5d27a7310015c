import { Controller, Get, Param } from '@nestjs/common';
import { formatIdentifier, mergeProvider } from '#domain';
import { findStoredProviders, nameProviders } from '#store';
import { faultError } from '../request/errors.js';
import { Platform } from '../request/platform.js';

/** Who a provider is, for programs that hold an identifier and want ours (docs/api.md, REST). */
@Controller('api/v1/providers')
export class ProviderController {
  constructor(private readonly platform: Platform) {}

  /** @throws NOT_FOUND, AMBIGUOUS_IDENTIFIER, INVALID_IDENTIFIER, BAD_USER_INPUT */
  @Get(':identifier')
  async provider(@Param('identifier') identifier: string) {
    const { database, configuration } = this.platform;
    const [named] = await nameProviders(database, [identifier]);
    if (!named) throw new Error('One was asked for and none came back.');
    if (named.fault) throw faultError(named.fault);
    const [held] = await findStoredProviders(database, [named.id]);
    if (!held) throw new Error(`Provider ${named.id} was found and is gone.`);
    const { name, names, kind, country, city, website, identifiers } = mergeProvider(held.statements);
    return {
      id: held.id,
      ...{ name, names, kind, country, city, website },
      identifiers: identifiers.map(formatIdentifier),
      page: `${configuration.baseUrl}/providers/${held.id}`,
    };
  }
}
