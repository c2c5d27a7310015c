import {
  matchProvider,
  type Instant,
  type ProviderDraft,
  type ProviderReference,
  type Statement,
} from '#domain';
import {
  asCandidate,
  type HeldProvider,
  linkDecisions,
  linkEntries,
  linkRecords,
  type Moved,
  reopenProvider,
  separateRelations,
  statedAbout,
  type Transaction,
  writeIdentityKeys,
  writeProviders,
} from '#store';
import { separateMicroCredentials } from './identity-micro-credentials.js';
import { isPassing } from './provider-directory.js';
import type { HarvestTools } from './tools.js';

/** Undoes a joining: what was the other's is the other's again, and what came since goes to whom it names. */
export async function giveBack(
  tools: HarvestTools,
  transaction: Transaction,
  holder: HeldProvider,
  leaving: HeldProvider,
  moved: Moved,
): Promise<void> {
  const now = tools.clock.now();
  const [kept, other] = part(holder, leaving, moved);
  const candidates = [asCandidate(kept), asCandidate(other)];
  const meant = (references: readonly ProviderReference[], source: string): string[] =>
    references.flatMap((reference) => matchProvider(reference, candidates, source).id ?? []);
  await reopenProvider(transaction, other.id);
  await writeProviders(transaction, [kept, other], now);
  await writeIdentityKeys(transaction, [kept, other]);
  await linkRecords(
    transaction,
    other.statements.filter((statement) => !isPassing(statement)),
    other.id,
  );
  await separateRelations(
    transaction,
    kept,
    other,
    moved.pointing,
    (reference, source) => meant([reference], source)[0] ?? null,
  );
  await separateStated(transaction, kept.id, other.id, moved, meant, now);
  await separateMicroCredentials(
    transaction,
    kept.id,
    moved.microCredentials,
    ({ draft, source }, role) => {
      const ids = meant(draft[role], source);
      return ids.length > 0 ? ids : [kept.id];
    },
    now,
  );
}

/** The statements of each: those that were moved, under the key that they had; later ones to whom they name. */
function part(
  holder: HeldProvider,
  leaving: HeldProvider,
  moved: Moved,
): readonly [HeldProvider, HeldProvider] {
  const name = (source: string, key: string): string => JSON.stringify([source, key]);
  const keys = new Map(moved.statements.map((one) => [name(one.source, one.as), one.key]));
  const own = new Set(moved.kept.map((one) => name(one.source, one.key)));
  const back: Statement<ProviderDraft>[] = [];
  const stay: Statement<ProviderDraft>[] = [];
  const later: Statement<ProviderDraft>[] = [];
  for (const statement of holder.statements) {
    const key = keys.get(name(statement.source, statement.key));
    if (key !== undefined) back.push({ ...statement, key });
    else if (own.has(name(statement.source, statement.key))) stay.push(statement);
    else later.push(statement);
  }
  const [one, two] = [
    { ...holder, statements: stay },
    { ...leaving, statements: back },
  ];
  const candidates = [one, two].filter((provider) => provider.statements.length > 0).map(asCandidate);
  for (const statement of later) {
    const id = matchProvider(statement.draft, candidates, statement.source).id;
    (id === leaving.id ? back : stay).push(statement);
  }
  return [one, two];
}

async function separateStated(
  transaction: Transaction,
  kept: string,
  other: string,
  moved: Moved,
  meant: (references: readonly ProviderReference[], source: string) => readonly string[],
  now: Instant,
): Promise<void> {
  const decisions = new Map(moved.decisions.map((one) => [`${one.id} ${one.hash}`, one]));
  const entries = new Set(moved.entries.map((one) => `${one.id} ${one.hash}`));
  const about = (await statedAbout(transaction, kept)).map((one) => {
    const name = `${one.id} ${one.hash}`;
    const before = decisions.get(name);
    if (before) return { ...one, leaves: true, stays: before.both };
    if (entries.has(name)) return { ...one, leaves: true, stays: false };
    const ids = meant(one.references, one.source);
    return { ...one, leaves: ids.includes(other), stays: ids.includes(kept) };
  });
  const leaving = about.filter((one) => one.leaves);
  await linkDecisions(
    transaction,
    leaving.flatMap(({ table, id, stays }) =>
      table === 'quality_decision' ? [{ id, from: kept, to: other, stays }] : [],
    ),
    now,
  );
  await linkEntries(
    transaction,
    leaving.flatMap(({ table, id }) => (table === 'register_entry' ? [id] : [])),
    other,
    now,
  );
}
