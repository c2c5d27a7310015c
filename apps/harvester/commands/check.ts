import { parseIdentifier, providerQuality } from '#domain';
import { isUuid, loadQualityFacts, providersByIdentifier } from '#store';
import type { Session } from '../session.js';
import { CommandError, type Output } from './output.js';

/** `trellis check`: the answer that the page and the API give, with its evidence. */
export async function checkProvider(
  { database, clock }: Session,
  asked: string,
  on: string | null,
): Promise<Output> {
  const id = await resolve(database, asked);
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
