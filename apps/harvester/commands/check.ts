import { providerQuality } from '#domain';
import { loadQualityFacts, resolveProvider } from '#store';
import type { Session } from '../session.js';
import { CommandError, type Output } from './output.js';

/** `trellis check`: the answer that the page and the API give, with its evidence. */
export async function checkProvider(
  { database, clock }: Session,
  asked: string,
  on: string | null,
): Promise<Output> {
  const id = await requireProvider(database, asked);
  const facts = (await loadQualityFacts(database, [id])).get(id);
  if (!facts) throw new CommandError(`No provider has the id ${asked}.`);
  const answer = providerQuality(facts, { on: on ?? clock.today(), now: clock.now() });
  return {
    json: answer,
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

/** @throws CommandError that says why the text names no provider, or more than one; `usage` where it cannot name any */
export async function requireProvider(database: Session['database'], asked: string): Promise<string> {
  const resolved = await resolveProvider(database, asked);
  if (resolved.kind === 'found' || resolved.kind === 'joined') return resolved.id;
  const code = {
    ambiguous: 'AMBIGUOUS_IDENTIFIER',
    invalid: 'INVALID_IDENTIFIER',
    unreadable: 'BAD_USER_INPUT',
    unknown: 'NOT_FOUND',
  }[resolved.kind];
  throw new CommandError(
    `${code}: ${resolved.reason}`,
    resolved.kind === 'invalid' || resolved.kind === 'unreadable',
  );
}
