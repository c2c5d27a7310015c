import { notYetKnown, parseIdentifier, providerQuality } from '#domain';
import { findStoredProviders, isUuid, loadKnownFacts, NotKnownYet, providersByIdentifier } from '#store';
import type { Session } from '../session.js';
import { CommandError, type Output } from './output.js';

/** `trellis check`: the answer that the page and the API give, with its evidence. */
export async function checkProvider(
  { database, clock }: Pick<Session, 'database' | 'clock'>,
  asked: string,
  on: string | null,
  knownOn: string | null,
): Promise<Output> {
  const id = await resolve(database, asked);
  const [held] = await findStoredProviders(database, [id]);
  if (!held) throw new CommandError(`No provider has the id ${asked}.`);
  const day = on ?? clock.today();
  const facts = (await loadKnown(database, id, knownOn)).get(id);
  const answer = facts
    ? providerQuality(facts, { on: day, now: facts.knownAt })
    : notYetKnown('the provider', { on: day, now: knownOn ?? clock.now() });
  return {
    json: answer,
    lines: [
      `${facts?.providerName ?? held.name}: ${answer.status}`,
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

async function loadKnown(database: Session['database'], id: string, knownOn: string | null) {
  try {
    return await loadKnownFacts(database, [id], knownOn);
  } catch (error) {
    if (error instanceof NotKnownYet) throw new CommandError(error.message, true);
    throw error;
  }
}

async function resolve(database: Session['database'], asked: string): Promise<string> {
  if (isUuid(asked)) return asked;
  const identifier = parseIdentifier(asked);
  if (!identifier)
    throw new CommandError(
      `"${asked}" is neither an id of Trellis nor SCHEME:VALUE, as in deqar:DEQARINST0034.`,
      true,
    );
  const ids = await providersByIdentifier(database, identifier);
  if (ids.length > 1)
    throw new CommandError(
      `${asked} is borne by ${ids.length} providers: ${ids.join(', ')}. Ask by one of these ids.`,
    );
  const [id] = ids;
  if (id === undefined) throw new CommandError(`No provider bears the identifier ${asked}.`);
  return id;
}
