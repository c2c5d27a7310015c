import {
  EMPTY_MICRO_CREDENTIAL,
  fold,
  type MicroCredentialFacts,
  type ProviderDraft,
  referenceDraft,
  type Statement,
} from '#domain';
import type { CopyValue, Database, Transaction } from '#store';
import type { QualityCase } from './cases.js';

/** Any moment will do: when it was recorded plays no part in these answers. */
const RECORDED = '2026-11-22T08:00:00.000Z';
const PROVIDERS = ['P', 'Q', 'R', 'S'];
const MICRO_CREDENTIAL = 'MC';

/** An id of the cases as one of the store: a UUID that sorts alike and can be read back. */
export function storedId(written: string): string {
  const hex = Buffer.from(written, 'ascii').toString('hex').padEnd(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A text with ids of the store, in the ids of the cases. */
export function writtenIds(text: string): string {
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) =>
    Buffer.from(id.replaceAll('-', '').replace(/(?:00)+$/, ''), 'hex').toString('ascii'),
  );
}

export const microCredentialId = storedId(MICRO_CREDENTIAL);

/** Puts all that a case states into the store, in place of what the case before it stated. */
export async function storeCase(database: Database, written: QualityCase): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query('TRUNCATE authority, provider, agency, version, publication CASCADE');
    await transaction.query("INSERT INTO authority (id, name) VALUES (1, 'Authority')");
    const sources = await storeSources(transaction, written);
    await storeProviders(transaction, written, sources);
    await storeStatements(transaction, written, sources);
    if (written.microCredential) await storeMicroCredential(transaction, written.microCredential);
  });
  // told before the case asks, which may be long ago: the doors are asked as known at that moment; at times that no other
  // case has, or what is kept of its facts would be taken for theirs
  await database.query(
    `UPDATE publication SET recorded_at = $1::timestamptz - interval '1 hour' + id * interval '1 millisecond'`,
    [written.question.now],
  );
}

/** One that a case takes away is held, disabled and never harvested: none of its registers covers anything. */
async function storeSources(
  transaction: Transaction,
  { facts }: QualityCase,
): Promise<ReadonlyMap<string, number>> {
  const slugs = ['deqar', 'ministry', 'own', 'portal'];
  await transaction.copy(
    'source',
    [
      ...['id', 'slug', 'authority_id', 'title', 'kind', 'role', 'country', 'tier', 'format', 'mapping'],
      ...['declares_micro_credentials', 'transport', 'base_dir', 'guard', 'promise', 'enabled', 'added_at'],
      'last_complete_at',
    ],
    slugs.map((slug, index): CopyValue[] => {
      const held = facts.sources.get(slug);
      return [
        ...[index + 1, slug, 1, held?.title ?? slug, held?.kind ?? 'register', held?.role ?? 'register'],
        ...[held?.country ?? 'EU', 'national', 'register-csv', '{}', false, '{}', '/', '{}'],
        ...[held?.promise ?? null, held !== undefined, RECORDED, held?.lastCompleteAt ?? null],
      ];
    }),
  );
  return new Map(slugs.map((slug, index) => [slug, index + 1]));
}

async function storeProviders(
  transaction: Transaction,
  { facts }: QualityCase,
  sources: ReadonlyMap<string, number>,
): Promise<void> {
  await transaction.copy(
    'provider',
    ['id', 'name', 'sort_name', 'country', 'statements', 'version', 'recorded_at'],
    PROVIDERS.map((id): CopyValue[] => {
      const draft = referenceDraft({
        names: [{ language: 'en', value: `Provider ${id}` }],
        identifiers: [{ scheme: 'code', value: id }],
        country: facts.country,
        city: null,
        website: null,
        kind: null,
      });
      const reportedReviews = id === 'P' ? (facts.reportedReviews ?? null) : null;
      const statement: Statement<ProviderDraft> = {
        ...{ source: 'deqar', key: id, role: 'register', rank: 1, harvestedAt: RECORDED },
        draft: { ...draft, reportedReviews },
      };
      const name = `Provider ${id}`;
      return [storedId(id), name, fold(name), facts.country, JSON.stringify([statement]), 1, RECORDED];
    }),
  );
  await transaction.copy(
    'provider_identifier',
    ['scheme', 'value', 'provider_id'],
    PROVIDERS.map((id) => ['code', id, storedId(id)]),
  );
  await transaction.copy(
    'provider_relation',
    ['provider_id', 'source_id', 'n', 'type', 'other_id', 'other_name', 'valid_from', 'valid_to'],
    facts.relations.map((one, n): CopyValue[] => [
      ...[storedId(one.providerId), sources.get(one.source) ?? null, n, one.type, storedId(one.otherId)],
      ...[`Provider ${one.otherId}`, one.from, one.to],
    ]),
  );
}

async function storeStatements(
  transaction: Transaction,
  { facts }: QualityCase,
  sources: ReadonlyMap<string, number>,
): Promise<void> {
  await transaction.copy(
    'agency',
    ['id', 'name', 'statements', 'version', 'recorded_at'],
    [...facts.agencies.values()].map(({ id, name, registrations }) => {
      const draft = { type: 'agency', identifiers: [], names: [], registrations, isRegistered: false };
      const statement = { source: 'deqar', harvestedAt: RECORDED, draft };
      return [storedId(id), name, JSON.stringify([statement]), 1, RECORDED];
    }),
  );
  const columns = ['id', 'source_id', 'record_key', 'statement', 'delisted_on', 'version', 'recorded_at'];
  await transaction.copy(
    'quality_decision',
    [...columns, 'agency_id'],
    facts.decisions.map(({ id, source, recordKey, agencyId, delistedOn, ...stated }) => [
      ...[storedId(id), sources.get(source) ?? null, recordKey, JSON.stringify(stated), delistedOn],
      ...[1, RECORDED, agencyId === null ? null : storedId(agencyId)],
    ]),
  );
  await transaction.copy(
    'decision_provider',
    ['provider_id', 'decision_id'],
    facts.decisions.flatMap(({ id, providerIds }) =>
      providerIds.map((provider) => [storedId(provider), storedId(id)]),
    ),
  );
  await transaction.copy(
    'register_entry',
    [...columns, 'provider_id'],
    facts.entries.map(({ id, source, recordKey, providerId, delistedOn, ...stated }) => [
      ...[storedId(id), sources.get(source) ?? null, recordKey, JSON.stringify(stated), delistedOn],
      ...[1, RECORDED, storedId(providerId)],
    ]),
  );
}

async function storeMicroCredential(
  transaction: Transaction,
  { identifiers, programmes, awarders, eqfLevel, fields }: MicroCredentialFacts,
): Promise<void> {
  const draft = {
    ...EMPTY_MICRO_CREDENTIAL,
    identifiers,
    titles: [{ language: 'en', value: 'A micro-credential' }],
    eqfLevel: eqfLevel === null ? null : { value: eqfLevel, origin: 'STATED' },
    fields,
    relations: programmes.map(({ name }) => ({ kind: 'PART_OF', record: null, title: name, url: null })),
  };
  const statement = { source: 'own', key: 'MC', role: 'provider', rank: 3, harvestedAt: RECORDED, draft };
  await transaction.query(
    `INSERT INTO micro_credential (id, kind, provider_id, provider_ids, awarder_ids, statements, title_key,
       first_seen_at, version, recorded_at)
     VALUES ($1, 'MICRO_CREDENTIAL', $2, ARRAY[$2::uuid], $3, $4, '', $5, 1, $5)`,
    [
      microCredentialId,
      storedId('P'),
      awarders.map(({ providerId }) => storedId(providerId)),
      JSON.stringify([statement]),
      RECORDED,
    ],
  );
}
