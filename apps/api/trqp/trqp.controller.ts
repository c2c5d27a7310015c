import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { providerQuality, readQuestion, registeredOn, statedBy } from '#domain';
import { askProviders, findStating, type HeldStating, loadAgencies, type ProviderFacts } from '#store';
import { apiError, faultError } from '../request/errors.js';
import { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';
import { AUTHORIZED } from './trqp-answers.js';
import { dayOf, echo, requireAction, scopeOf, TRQP_REQUEST, type TrqpRequest } from './trqp-request.js';

/** The Trust Registry Query Protocol 2.0 over the same rules (docs/trqp.md). */
@Controller('trqp')
export class TrqpController {
  constructor(private readonly platform: Platform) {}

  @Post('authorization')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async authorization(@Body() body: unknown) {
    const { clock } = this.platform;
    const request = readBy(TRQP_REQUEST, body, 'the body');
    requireAction(request);
    const moment = { today: clock.today(), now: clock.now() };
    const question = readQuestion({ on: dayOf(request), ...scopeOf(request) }, moment);
    const facts = await this.factsFor(request);
    const { status, reason } = providerQuality(facts, question);
    const authorized = AUTHORIZED[status];
    if (authorized === null) throw apiError('NOT_FOUND', reason);
    return { ...echo(request, moment.now), authorized, message: reason };
  }

  @Post('recognition')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async recognition(@Body() body: unknown) {
    const { clock, database, configuration } = this.platform;
    const request = readBy(TRQP_REQUEST, body, 'the body');
    requireAction(request);
    // EQAR registers an agency whole: a level or field is checked, and limits nothing
    const moment = { today: clock.today(), now: clock.now() };
    const asked = request.resource === 'agency' ? {} : scopeOf(request);
    const { on } = readQuestion({ on: dayOf(request), ...asked }, moment);
    if (request.authority_id !== 'EQAR' && request.authority_id !== configuration.baseUrl)
      throw apiError(
        'NOT_FOUND',
        `authority_id: "${request.authority_id}" is not known here; registrations are held of EQAR alone.`,
      );
    const stating = await this.requireStating(request.entity_id, 'entity_id');
    const agency =
      stating.kind === 'AGENCY' ? (await loadAgencies(database, [stating.id])).get(stating.id) : undefined;
    if (!agency) throw apiError('NOT_FOUND', `entity_id: "${request.entity_id}" is no agency that is held.`);
    const recognized = registeredOn(agency.statements, on, moment.today);
    if (recognized === null)
      throw apiError(
        'NOT_FOUND',
        `Whether ${agency.name} was registered in EQAR on ${on} is not known. That is not a no.`,
      );
    const message = `${agency.name} was ${recognized ? '' : 'not '}registered in EQAR on ${on}.`;
    return { ...echo(request, moment.now), recognized, message };
  }

  /** All facts of the provider, or those that the authority states. */
  private async factsFor({ entity_id, authority_id }: TrqpRequest): Promise<ProviderFacts> {
    const { database, configuration } = this.platform;
    const stating =
      authority_id === configuration.baseUrl ? null : await this.requireStating(authority_id, 'authority_id');
    const [found] = await askProviders(database, [entity_id]);
    if (!found) throw new Error('One was asked for and none came back.');
    if (found.fault) throw faultError(found.fault);
    return stating ? statedBy(found.facts, stating) : found.facts;
  }

  private async requireStating(asked: string, place: string): Promise<HeldStating> {
    const [first, ...others] = await findStating(this.platform.database, asked);
    if (!first)
      throw apiError(
        'NOT_FOUND',
        `${place}: "${asked}" is no agency or authority whose statements are held.`,
      );
    if (others.length === 0) return first;
    throw apiError('AMBIGUOUS_IDENTIFIER', `${place}: "${asked}" names ${others.length + 1} bodies.`, {
      candidates: [first, ...others].map((one) => (one.kind === 'AGENCY' ? one.id : one.name)),
    });
  }
}
