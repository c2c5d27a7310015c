import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import {
  type Day,
  microCredentialQuality,
  providerQuality,
  type QualityAnswer,
  readQuestion,
  registeredOn,
  type Stating,
  statedBy,
} from '#domain';
import {
  askProviders,
  findStating,
  type HeldStating,
  type KnownFacts,
  loadAgencies,
  microCredentialsNamed,
} from '#store';
import { apiError, faultError } from '../request/errors.js';
import { createLoaders } from '../request/loaders.js';
import { microCredentialFacts } from '../request/micro-credential-answer.js';
import { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';
import { AUTHORIZED } from './trqp-answers.js';
import {
  dayOf,
  echo,
  isOurself,
  requireAction,
  subjectOf,
  TRQP_REQUEST,
  type TrqpRequest,
} from './trqp-request.js';

/** The Trust Registry Query Protocol 2.0 over the same rules (docs/trqp.md). */
@Controller('trqp')
export class TrqpController {
  constructor(private readonly platform: Platform) {}

  @Post('authorization')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async authorization(@Body() body: unknown) {
    const { clock, configuration } = this.platform;
    const request = readBy(TRQP_REQUEST, body, 'the body');
    requireAction(request);
    const moment = { today: clock.today(), now: clock.now() };
    const subject = subjectOf(request);
    const scope = subject.kind === 'PROVIDER' ? subject.scope : {};
    const question = readQuestion({ on: dayOf(request), ...scope }, moment);
    const stating = isOurself(request, configuration.baseUrl)
      ? null
      : await this.requireStating(request.authority_id, 'authority_id', isAnybody);
    const facts = await this.requireProvider(request);
    const { status, reason } =
      subject.kind === 'PROVIDER'
        ? providerQuality(stating ? statedBy(facts, stating) : facts, question)
        : await this.aboutMicroCredential(subject.named, facts, stating, question.on);
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
    const subject = request.resource === 'agency' ? null : subjectOf(request);
    const scope = subject?.kind === 'PROVIDER' ? subject.scope : {};
    const { on } = readQuestion({ on: dayOf(request), ...scope }, moment);
    if (request.authority_id !== 'EQAR' && !isOurself(request, configuration.baseUrl))
      throw apiError(
        'NOT_FOUND',
        `authority_id: "${request.authority_id}" is not known here; registrations are held of EQAR alone.`,
      );
    const { id } = await this.requireStating(request.entity_id, 'entity_id', isAgency);
    const agency = (await loadAgencies(database, [id])).get(id);
    if (!agency) throw new Error(`Agency ${id} was found and is gone.`);
    const recognized = registeredOn(agency.statements, on, moment.today);
    if (recognized === null)
      throw apiError(
        'NOT_FOUND',
        `Whether ${agency.name} was registered in EQAR on ${on} is not known. That is not a no.`,
      );
    const message = `${agency.name} was ${recognized ? '' : 'not '}registered in EQAR on ${on}.`;
    return { ...echo(request, moment.now), recognized, message };
  }

  private async requireProvider({ entity_id }: TrqpRequest): Promise<KnownFacts> {
    const [found] = await askProviders(this.platform.database, [entity_id]);
    if (!found) throw new Error('One was asked for and none came back.');
    if (found.fault) throw faultError(found.fault);
    return found.facts;
  }

  /** The micro-credential's own status (quality-status.md, rule 10): asked of a body that teaches or awards it, of no other. */
  private async aboutMicroCredential(
    named: string,
    { providerId, providerName }: KnownFacts,
    stating: Stating | null,
    on: Day,
  ): Promise<QualityAnswer> {
    const held = await microCredentialsNamed(this.platform.database, named);
    const [micro, ...others] = held.filter((one) =>
      [one.providerId, ...one.providerIds, ...one.awarderIds].includes(providerId),
    );
    if (!micro)
      throw apiError('NOT_FOUND', `resource: no micro-credential "${named}" of ${providerName} is held.`);
    if (others.length > 0)
      throw ambiguous(
        `resource: "${named}" names several micro-credentials`,
        [micro, ...others].map(({ id }) => id),
      );
    const loaders = createLoaders(this.platform);
    const loaded = await loaders.microCredentials.load(micro.id);
    const known = loaded && (await microCredentialFacts(loaded, loaders));
    if (!known?.facts) throw new Error(`Micro-credential ${micro.id} was found and is gone.`);
    const { facts, knownAt } = known;
    const heard = stating
      ? {
          ...facts,
          provider: statedBy(facts.provider, stating),
          awarders: facts.awarders.map((awarder) => statedBy(awarder, stating)),
        }
      : facts;
    return microCredentialQuality(heard, { on, now: knownAt });
  }

  private async requireStating<Kind extends HeldStating>(
    asked: string,
    place: string,
    isMeant: (one: HeldStating) => one is Kind,
  ): Promise<Kind> {
    const [first, ...others] = (await findStating(this.platform.database, asked)).filter(isMeant);
    if (!first)
      throw apiError(
        'NOT_FOUND',
        `${place}: "${asked}" is no agency or authority whose statements are held.`,
      );
    if (others.length === 0) return first;
    throw ambiguous(
      `${place}: "${asked}" names several bodies`,
      [first, ...others].map(({ askedBy }) => askedBy),
    );
  }
}

const isAgency = (one: HeldStating): one is Extract<HeldStating, { readonly kind: 'AGENCY' }> =>
  one.kind === 'AGENCY';
const isAnybody = (_one: HeldStating): _one is HeldStating => true;

function ambiguous(said: string, candidates: readonly string[]): Error {
  return apiError('AMBIGUOUS_IDENTIFIER', `${said}: ask by one of ${candidates.join(', ')}.`, { candidates });
}
