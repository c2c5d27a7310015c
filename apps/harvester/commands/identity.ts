import { userInfo } from 'node:os';
import {
  askProviders,
  findStoredProviders,
  listReviewPairs,
  type ReviewedProvider,
  type ReviewPair,
} from '#store';
import { formatIdentifier } from '#domain';
import { IdentityError, joinProviders, separateProviders } from '../pipeline/identity.js';
import type { Session } from '../session.js';
import { providerError } from './check.js';
import { CommandError, type Output } from './output.js';

/** `trellis identity list`: the pairs that may be one provider. */
export async function identityList({ database }: Session, all: boolean): Promise<Output> {
  const pairs = await listReviewPairs(database, all);
  return {
    json: pairs,
    lines: pairs.length === 0 ? ['Nothing waits for a decision.'] : pairs.flatMap(pairLines),
  };
}

/** `trellis identity join` and `separate`. The first provider named is the one that stays. */
export async function identityDecide(
  session: Session,
  act: 'join' | 'separate',
  provider: string,
  other: string,
  note: string | null,
): Promise<Output> {
  const { database, tools } = session;
  const wish = {
    kept: await named(database, provider),
    other: await named(database, other),
    by: userInfo().username,
    note,
  };
  try {
    const { keptId, otherId } = await (act === 'join' ? joinProviders : separateProviders)(tools, wish);
    const names = new Map(
      (await findStoredProviders(database, [keptId, otherId])).map(({ id, name }) => [id, name]),
    );
    const verdict = act === 'join' ? 'JOIN' : 'SEPARATE';
    const two = `${names.get(otherId) ?? ''} (${otherId})`;
    const one = `${names.get(keptId) ?? ''} (${keptId})`;
    return {
      json: { verdict, keptId, otherId, decidedBy: wish.by, note },
      lines: [
        act === 'join'
          ? `${two} is part of ${one} now; trellis identity separate ${keptId} ${otherId} undoes it.`
          : `${two} and ${one} are kept apart.`,
      ],
    };
  } catch (error) {
    if (error instanceof IdentityError) throw new CommandError(error.message);
    throw error;
  }
}

/** Our own id as it was given: of a joined provider it is the one to give back. */
async function named(database: Session['database'], asked: string): Promise<string> {
  const [found] = await askProviders(database, [asked]);
  if (!found) throw new Error('One was asked for and none came back.');
  if (found.fault) throw providerError(found.fault);
  const [own] = await findStoredProviders(database, [asked]);
  return own?.id ?? found.facts.providerId;
}

function pairLines({ first, second, score, reasons, state, decision }: ReviewPair): string[] {
  return [
    `${score.toFixed(2)} ${state} ${reasons.join(', ')}`,
    side(first),
    side(second),
    ...(decision
      ? [
          `  ${decision.verdict} by ${decision.decidedBy}, ${decision.decidedAt}${decision.note ? `: ${decision.note}` : ''}`,
        ]
      : []),
  ];
}

function side({ id, name, country, identifiers }: ReviewedProvider): string {
  return `  ${id} ${name} (${country ?? 'no country stated'}) ${identifiers.map(formatIdentifier).join(' ')}`.trimEnd();
}
