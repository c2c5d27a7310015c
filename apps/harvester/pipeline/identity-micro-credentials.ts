import type { Instant } from '#domain';
import {
  type HeldMicroCredential,
  microCredentialsNaming,
  type MicroCredentialStatement,
  type Moved,
  sourceFlags,
  type Transaction,
  writeMicroCredentials,
} from '#store';
import { assembleAll } from './assemble-micro-credential.js';

/** Written at a time. */
const PAGE = 1_000;

/** Gives the micro-credentials of one provider to another. @returns whose they were */
export async function joinMicroCredentials(
  transaction: Transaction,
  kept: string,
  other: string,
  now: Instant,
): Promise<Moved['microCredentials']> {
  const named = await microCredentialsNaming(transaction, other);
  const replace = (ids: readonly string[]): string[] => [
    ...new Set(ids.map((id) => (id === other ? kept : id))),
  ];
  await restate(transaction, named, now, (_, statement) => ({
    ...statement,
    providerIds: replace(statement.providerIds),
    awarderIds: replace(statement.awarderIds),
  }));
  return named.flatMap(({ id, statements }) =>
    statements
      .filter((one) => one.providerIds.includes(other) || one.awarderIds.includes(other))
      .map(({ source, key, harvestedAt, providerIds, awarderIds }) => ({
        id,
        source,
        key,
        harvestedAt,
        providerIds,
        awarderIds,
      })),
  );
}

/** Which of two a statement's references mean, for those that were taken to mean the one that held both. */
export type Judge = (
  statement: MicroCredentialStatement,
  role: 'providers' | 'awarders',
) => readonly string[];

/** Gives micro-credentials back: as they were where their record has not changed, else as their references say. */
export async function separateMicroCredentials(
  transaction: Transaction,
  kept: string,
  moved: Moved['microCredentials'],
  judge: Judge,
  now: Instant,
): Promise<void> {
  const name = (id: string, source: string, key: string): string => JSON.stringify([id, source, key]);
  const before = new Map(moved.map((one) => [name(one.id, one.source, one.key), one]));
  const named = await microCredentialsNaming(transaction, kept);
  await restate(transaction, named, now, (held, statement) => {
    const was = before.get(name(held.id, statement.source, statement.key));
    if (was?.harvestedAt === statement.harvestedAt)
      return { ...statement, providerIds: was.providerIds, awarderIds: was.awarderIds };
    const meant = (ids: readonly string[], role: 'providers' | 'awarders'): string[] => [
      ...new Set(ids.flatMap((id) => (id === kept ? judge(statement, role) : [id]))),
    ];
    return {
      ...statement,
      providerIds: meant(statement.providerIds, 'providers'),
      awarderIds: meant(statement.awarderIds, 'awarders'),
    };
  });
}

async function restate(
  transaction: Transaction,
  held: readonly HeldMicroCredential[],
  now: Instant,
  change: (held: HeldMicroCredential, statement: MicroCredentialStatement) => MicroCredentialStatement,
): Promise<void> {
  const flags = await sourceFlags(transaction);
  const changed = held.flatMap((one) => {
    const statements = one.statements.map((statement) => change(one, statement));
    if (JSON.stringify(statements) === JSON.stringify(one.statements)) return [];
    // no longer listed is what a harvest found, not what a statement says
    return [{ ...assembleAll(one.id, one, statements, flags, now), withdrawnOn: one.withdrawnOn }];
  });
  for (let at = 0; at < changed.length; at += PAGE)
    await writeMicroCredentials(transaction, changed.slice(at, at + PAGE), now);
}
