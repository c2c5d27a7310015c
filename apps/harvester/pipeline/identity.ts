import type { ProviderDraft, Statement } from '#domain';
import {
  closeProvider,
  findProviders,
  type HeldProvider,
  holdIdentities,
  joinLinks,
  joinRelations,
  lastJoining,
  liveProviderIds,
  lockIdentities,
  lockProviders,
  type Moved,
  reviewIdentities,
  saveIdentityDecision,
  type Transaction,
  writeIdentityKeys,
  writeProviders,
} from '#store';
import { joinMicroCredentials } from './identity-micro-credentials.js';
import { giveBack } from './identity-separate.js';
import { isPassing, passingKeyOf } from './provider-directory.js';
import { refreshProviders } from './refresh.js';
import type { HarvestTools } from './tools.js';

/** What a person says about two providers. */
export interface IdentityWish {
  /** of two that are joined, the one that stays */
  readonly kept: string;
  readonly other: string;
  readonly by: string;
  readonly note: string | null;
}

/** The two as they stand afterwards. */
export interface IdentityOutcome {
  readonly keptId: string;
  readonly otherId: string;
}

/** What was asked cannot be done; the sentence says why. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
}

/**
 * Makes two providers one: statements, identifiers, decisions, entries, relations and micro-credentials of the other
 * become those of the kept one, and the other's id leads to it. `separateProviders` undoes it without loss.
 * @throws IdentityError
 */
export async function joinProviders(tools: HarvestTools, wish: IdentityWish): Promise<IdentityOutcome> {
  return tools.database.transaction(async (transaction) => {
    await lockAll(transaction);
    const live = await liveProviderIds(transaction, [wish.kept, wish.other]);
    const [kept, other] = await heldPair(transaction, live.get(wish.kept), live.get(wish.other));
    if (kept.id === other.id) throw new IdentityError('The two are one provider already.');
    const now = tools.clock.now();
    const moved = other.statements.map((statement) => ({
      source: statement.source,
      key: statement.key,
      as: isPassing(statement) ? passingKeyOf(other.id, statement.key) : statement.key,
    }));
    const joined = {
      ...kept,
      statements: [
        ...kept.statements,
        ...other.statements.map((statement, index): Statement<ProviderDraft> => ({
          ...statement,
          key: moved[index]?.as ?? statement.key,
        })),
      ],
    };
    const links = await joinLinks(transaction, kept.id, other.id, now);
    const pointing = await joinRelations(transaction, kept.id, other.id);
    const microCredentials = await joinMicroCredentials(transaction, kept.id, other.id, now);
    await closeProvider(transaction, other.id, kept.id, now);
    await writeProviders(transaction, [joined], now);
    await writeIdentityKeys(transaction, [joined, { ...other, statements: [] }]);
    const all: Moved = {
      statements: moved,
      kept: kept.statements.map(({ source, key }) => ({ source, key })),
      ...links,
      microCredentials,
      pointing,
    };
    await decide(tools, transaction, { ...wish, kept: kept.id, other: other.id }, all);
    return { keptId: kept.id, otherId: other.id };
  });
}

/**
 * Keeps two providers apart for good; where one was joined into the other, gives each its own back.
 * @throws IdentityError
 */
export async function separateProviders(tools: HarvestTools, wish: IdentityWish): Promise<IdentityOutcome> {
  return tools.database.transaction(async (transaction) => {
    await lockAll(transaction);
    if (wish.kept === wish.other) throw new IdentityError('These are not two providers, but one.');
    const live = await liveProviderIds(transaction, [wish.kept, wish.other]);
    const holder = live.get(wish.kept);
    if (holder === undefined || holder !== live.get(wish.other)) {
      const [first, second] = await heldPair(transaction, holder, live.get(wish.other));
      await decide(tools, transaction, { ...wish, kept: first.id, other: second.id }, null);
      return { keptId: first.id, otherId: second.id };
    }
    // of the two, the one that is not live was joined; where both were, the one named second leaves
    const leaving = holder === wish.other ? wish.kept : wish.other;
    const joining = await lastJoining(transaction, leaving);
    if (!joining) throw new IdentityError(`No joining of ${leaving} is on record.`);
    const [kept, other] = await heldPair(transaction, holder, leaving);
    await giveBack(tools, transaction, kept, other, joining.moved);
    await decide(tools, transaction, { ...wish, kept: kept.id, other: other.id }, null);
    return { keptId: kept.id, otherId: other.id };
  });
}

/** Writes what these providers are compared by, and puts the pairs that may be one on the review list. */
export async function compareProviders(tools: HarvestTools, ids: readonly string[]): Promise<void> {
  await tools.database.transaction(async (transaction) => {
    await holdIdentities(transaction);
    await lockProviders(transaction);
    const found = await findProviders(transaction, { identifiers: [], foldedNames: [], ids });
    await writeIdentityKeys(transaction, found);
    await reviewIdentities(transaction, ids, tools.clock.now());
  });
}

/** Always in this order, which is that of a publication. */
async function lockAll(transaction: Transaction): Promise<void> {
  await lockIdentities(transaction);
  await lockProviders(transaction);
}

async function heldPair(
  transaction: Transaction,
  first: string | undefined,
  second: string | undefined,
): Promise<readonly [HeldProvider, HeldProvider]> {
  const ids = [first, second].filter((id) => id !== undefined);
  const found = await findProviders(transaction, { identifiers: [], foldedNames: [], ids });
  const one = found.find((provider) => provider.id === first);
  const two = found.find((provider) => provider.id === second);
  if (!one || !two) throw new IdentityError('One of the two is no provider that is held.');
  return [one, two];
}

async function decide(
  tools: HarvestTools,
  transaction: Transaction,
  { kept, other, by, note }: IdentityWish,
  moved: Moved | null,
): Promise<void> {
  const now = tools.clock.now();
  await saveIdentityDecision(
    transaction,
    {
      verdict: moved ? 'JOIN' : 'SEPARATE',
      keptId: kept,
      otherId: other,
      decidedBy: by,
      decidedAt: now,
      note,
    },
    moved,
  );
  await reviewIdentities(transaction, [kept, other], now);
  await refreshProviders(tools, transaction, moved ? [kept] : [kept, other]);
}
