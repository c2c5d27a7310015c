import { v7 as uuidv7 } from 'uuid';
import { checkEcts, declaration, type MicroCredentialDraft, type RecordIssue } from '#domain';
import {
  findMicroCredentials,
  type HeldMicroCredential,
  microCredentialsByIdentifier,
  type MicroCredentialStatement,
  sourceFlags,
  writeMicroCredentials,
} from '#store';
import { assemble } from './assemble-micro-credential.js';
import { nameTwins } from './name-twins.js';
import type { Wanted } from './provider-directory.js';
import { type Incoming, NOTHING_PUBLISHED, type PublishContext, type Published } from './published.js';
import { documentFacts, indexMicroCredentials, refreshMicroCredentials } from './refresh.js';

/** Micro-credentials of which all is read that is needed to write them. */
export interface PlannedMicroCredentials extends Published {
  /** Writes them with their offerings, relations, versions and search documents, and completes `issues`. */
  write(): Promise<void>;
}

const NOTHING: PlannedMicroCredentials = { ...NOTHING_PUBLISHED, write: () => Promise.resolve() };

/** Finds out what each record makes: a new micro-credential, a change of one, or nothing. */
export async function planMicroCredentials(
  context: PublishContext,
  items: readonly Incoming<MicroCredentialDraft>[],
): Promise<PlannedMicroCredentials> {
  if (items.length === 0) return NOTHING;
  const { transaction, run, now } = context;
  const issues = new Map<string, RecordIssue[]>(items.map(({ record }) => [record.key, []]));
  const stated = await makeStatements(context, items, issues);
  const held = await findHeld(context, stated);
  const flags = await sourceFlags(transaction);
  const same = new Set<string>();
  const ids = new Map<string, string>();
  const write: ReturnType<typeof assemble>[] = [];
  for (const { item, statement } of stated) {
    const before = held.get(item.record.key);
    const id = before?.id ?? uuidv7();
    ids.set(item.record.key, id);
    if (before && !before.withdrawnOn && isStatedAlready(before, statement)) same.add(item.record.key);
    else write.push(assemble(id, before, statement, flags, now));
  }
  const facts = await documentFacts(transaction, write);
  return {
    ids,
    issues,
    providers: [],
    same,
    async write() {
      // PostgreSQL takes in the rows while the documents are made
      await Promise.all([
        writeMicroCredentials(transaction, write, now),
        indexMicroCredentials(run.tools, transaction, write, facts),
      ]);
      // what is derived of the source's settings (who declares it) may have changed although the record says the same
      const remapped = items.filter(({ record }) => record.outcome === 'remap' && same.has(record.key));
      await refreshMicroCredentials(
        run.tools,
        transaction,
        remapped.flatMap(({ record }) => ids.get(record.key) ?? []),
      );
      await nameTwins(context, items, ids, write, flags, issues);
    },
  };
}

interface StatedItem {
  readonly item: Incoming<MicroCredentialDraft>;
  readonly statement: MicroCredentialStatement;
}

async function makeStatements(
  { run, transaction, directory, now }: PublishContext,
  items: readonly Incoming<MicroCredentialDraft>[],
  issues: Map<string, RecordIssue[]>,
): Promise<StatedItem[]> {
  const wanted = items.flatMap(({ draft }) =>
    [...draft.providers, ...draft.awarders].map((reference): Wanted => ({ reference })),
  );
  const resolved = await directory.resolve(transaction, wanted);
  let at = 0;
  return items.map((item): StatedItem => {
    const { draft, record } = item;
    const providers = resolved.slice(at, (at += draft.providers.length));
    const awarders = resolved.slice(at, (at += draft.awarders.length));
    const checked = checkEcts(draft.ects, declaration(draft, run.source.declaresMicroCredentials), '/ects');
    // a format that checks credits itself names the place in its own terms: once is enough
    const unsaid = checked.issues.filter((issue) => !record.issues.some((said) => said.code === issue.code));
    issues.get(record.key)?.push(...unsaid, ...[...providers, ...awarders].flatMap((one) => one.issues));
    return {
      item,
      statement: {
        source: run.source.slug,
        key: record.key,
        role: run.source.role,
        rank: run.source.id,
        harvestedAt: now,
        draft: checked.ects === draft.ects ? draft : { ...draft, ects: checked.ects },
        providerIds: [...new Set(providers.map((one) => one.id))],
        awarderIds: [...new Set(awarders.map((one) => one.id))],
      },
    };
  });
}

/**
 * The micro-credential of each record: the one that it made before, or one of another source that bears an identifier
 * which the same provider gave (ADR 0008): never by title or page address alone.
 */
async function findHeld(
  { run, transaction }: PublishContext,
  stated: readonly StatedItem[],
): Promise<ReadonlyMap<string, HeldMicroCredential>> {
  const known = stated.flatMap(({ item }) =>
    item.held?.entity === 'micro_credential' ? (item.held.entityId ?? []) : [],
  );
  const byId = new Map((await findMicroCredentials(transaction, known)).map((one) => [one.id, one]));
  const fresh = stated.filter(({ item }) => !byId.has(item.held?.entityId ?? ''));
  const byIdentifier = await microCredentialsByIdentifier(
    transaction,
    fresh.flatMap(({ statement }) => statement.draft.identifiers),
  );
  const found = new Map<string, HeldMicroCredential>();
  const taken = new Set<string>();
  for (const { item, statement } of stated) {
    const own = byId.get(item.held?.entityId ?? '');
    const twin = byIdentifier.find(
      (one) =>
        !taken.has(one.id) &&
        statement.providerIds.includes(one.providerId) &&
        !one.statements.some((other) => other.source === run.source.slug) &&
        statement.draft.identifiers.some(
          (identifier) => identifier.scheme === one.scheme && identifier.value === one.value,
        ),
    );
    const match = own ?? twin;
    if (match) {
      found.set(item.record.key, match);
      taken.add(match.id);
    }
  }
  return found;
}

function isStatedAlready(held: HeldMicroCredential, statement: MicroCredentialStatement): boolean {
  const before = held.statements.find((one) => one.source === statement.source && one.key === statement.key);
  if (!before || before.withdrawnOn) return false;
  const content = ({ draft, providerIds, awarderIds, role }: MicroCredentialStatement): string =>
    JSON.stringify(sorted([draft, providerIds, awarderIds, role]));
  return content(before) === content(statement);
}

/** jsonb keeps no order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
