import { type AskedQuestion, readQuestion } from '#domain';
import { askQuality, type AskedQuality } from '#store';
import { apiError, faultError } from '../request/errors.js';
import type { Platform } from '../request/platform.js';

/** As many as an ENIC-NARIC checks at once, and as few as are answered well within a statement's time. */
export const MOST_PROVIDERS = 1_000;

export type Answered = Extract<AskedQuality, { fault: null }>;

/**
 * What the doors of the API have in common: the question is read, and each provider gets its answer or its fault.
 * @throws InvalidQuestion, TOO_MANY_PROVIDERS
 */
export async function askAll(
  { database, clock }: Platform,
  providers: readonly string[],
  asked: AskedQuestion,
): Promise<Iterable<AskedQuality>> {
  const question = readQuestion(asked, { today: clock.today(), now: clock.now() });
  if (providers.length > MOST_PROVIDERS)
    throw apiError(
      'TOO_MANY_PROVIDERS',
      `providers: ${providers.length} are asked for; at most ${MOST_PROVIDERS} are answered at once.`,
    );
  return askQuality(database, providers, question);
}

/** @throws InvalidQuestion, NOT_FOUND, AMBIGUOUS_IDENTIFIER, BAD_USER_INPUT */
export async function askOne(platform: Platform, provider: string, asked: AskedQuestion): Promise<Answered> {
  const [result] = await askAll(platform, [provider], asked);
  if (!result) throw new Error('One was asked for and none came back.');
  if (result.fault) throw faultError(result.fault);
  return result;
}
