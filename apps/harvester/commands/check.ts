import { answerDocument, type AskedQuestion, InvalidQuestion, readQuestion } from '#domain';
import { askQuality } from '#store';
import type { Session } from '../session.js';
import { CommandError, type Output } from './output.js';

/** `trellis check`: the answer that every other door gives, with its evidence. */
export async function checkProvider(
  { database, clock }: Pick<Session, 'database' | 'clock'>,
  provider: string,
  asked: AskedQuestion,
): Promise<Output> {
  const question = questionOf(asked, { today: clock.today(), now: clock.now() });
  const [result] = await askQuality(database, [provider], question);
  if (!result?.facts)
    throw new CommandError(
      result?.fault.message ?? `No provider bears ${provider}.`,
      result?.fault.code === 'BAD_USER_INPUT',
    );
  const { facts, answer } = result;
  return {
    json: answerDocument(answer, facts.agencies),
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

function questionOf(asked: AskedQuestion, clock: Parameters<typeof readQuestion>[1]) {
  try {
    return readQuestion(asked, clock);
  } catch (error) {
    if (error instanceof InvalidQuestion) throw new CommandError(error.message, true);
    throw error;
  }
}
