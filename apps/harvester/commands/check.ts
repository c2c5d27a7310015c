import { answerDocument, type AskedQuestion, InvalidQuestion, readQuestion } from '#domain';
import { type AskedQuality, askQuality, NotKnownYet, type ProviderFault } from '#store';
import type { Session } from '../session.js';
import { CommandError, type Output } from './output.js';

/** `trellis check`: the answer that every other door gives, with its evidence. */
export async function checkProvider(
  { database, clock }: Pick<Session, 'database' | 'clock'>,
  provider: string,
  asked: AskedQuestion,
): Promise<Output> {
  const [result] = await ask({ database, clock }, provider, asked);
  if (!result) throw new Error('One was asked for and none came back.');
  if (result.fault) throw providerError(result.fault);
  const { facts, answer, agencies } = result;
  return {
    json: answerDocument(answer, agencies),
    lines: [
      `${facts.providerName}: ${answer.status}`,
      answer.reason,
      ...answer.evidence.map((piece) => {
        const what =
          piece.decision?.activity ??
          piece.decision?.level ??
          piece.registerEntry?.listedAs ??
          'register entry';
        const standing = piece.decides ? 'decides' : piece.counts ? 'in force' : `no: ${piece.whyNot ?? ''}`;
        return `  ${standing}: ${what}, ${piece.validFrom ?? '?'} to ${piece.validTo ?? 'open'}, ${piece.source}${piece.url ? ` ${piece.url}` : ''}`;
      }),
    ],
  };
}

/** Says why the text names no provider, or more than one; wrong usage where it cannot name any, whatever is held. */
export function providerError({ code, message }: ProviderFault): CommandError {
  return new CommandError(`${code}: ${message}`, WRONG_USAGE.has(code));
}
const WRONG_USAGE: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'INVALID_IDENTIFIER']);

async function ask(
  { database, clock }: Pick<Session, 'database' | 'clock'>,
  provider: string,
  asked: AskedQuestion,
): Promise<Iterable<AskedQuality>> {
  try {
    const question = readQuestion(asked, { today: clock.today(), now: clock.now() });
    return await askQuality(database, [provider], question);
  } catch (error) {
    if (error instanceof InvalidQuestion || error instanceof NotKnownYet)
      throw new CommandError(error.message, true);
    throw error;
  }
}
