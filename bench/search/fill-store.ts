import { fold, type Statement, type ProviderDraft, referenceDraft, type MicroCredentialDraft } from '#domain';
import type { Database } from '#store';
import { type Catalogue, type GeneratedRecord } from '../generator/catalogue.js';

const BATCH = 5_000;

/** The rows that the API reads of what a search found: sources, providers and micro-credentials, by COPY. */
export async function fillStore(database: Database, catalogue: Catalogue, records: number): Promise<void> {
  await database.query(
    'TRUNCATE micro_credential, micro_credential_identifier, offering, stack_relation, provider, provider_name, provider_identifier, source, authority CASCADE',
  );
  await database.query(`INSERT INTO authority (id, name) VALUES (1, 'Bench')`);
  let batch: GeneratedRecord[] = [];
  const sources = new Map<string, number>();
  await fillProviders(database, catalogue);
  for (const record of catalogue.records(records)) {
    if (!sources.has(record.source)) {
      sources.set(record.source, sources.size + 1);
      await addSource(database, record.source, sources.size);
    }
    batch.push(record);
    if (batch.length === BATCH) {
      await fillMicroCredentials(database, batch);
      batch = [];
    }
  }
  await fillMicroCredentials(database, batch);
  await database.query('ANALYZE');
}

async function addSource(database: Database, slug: string, id: number): Promise<void> {
  await database.query(
    `INSERT INTO source (id, slug, authority_id, title, kind, role, country, tier, format, declares_micro_credentials, mapping,
       transport, base_dir, guard, enabled, added_at, last_complete_at)
     VALUES ($1, $2, 1, $2, 'catalogue', 'competent-authority', 'EU', 'national', 'ooapi-5', true, '{}', '{}', '/', '{}', true, now(), now())`,
    [id, slug],
  );
}

async function fillProviders(database: Database, { providers }: Catalogue): Promise<void> {
  await database.transaction((transaction) =>
    transaction.copy(
      'provider',
      ['id', 'name', 'sort_name', 'kind', 'country', 'statements', 'version', 'recorded_at'],
      providers.map(({ id, reference }) => {
        const name = reference.names[0]?.value ?? '';
        const statement: Statement<ProviderDraft> = {
          ...says('reference'),
          draft: referenceDraft(reference),
        };
        return [id, name, fold(name), reference.kind, reference.country, JSON.stringify([statement]), 1, NOW];
      }),
    ),
  );
}

async function fillMicroCredentials(database: Database, records: readonly GeneratedRecord[]): Promise<void> {
  await database.transaction((transaction) =>
    transaction.copy(
      'micro_credential',
      [
        'id',
        'kind',
        'provider_id',
        'provider_ids',
        'awarder_ids',
        'statements',
        'title_key',
        'withdrawn_on',
        'first_seen_at',
        'version',
        'recorded_at',
      ],
      records.map(({ id, key, source, provider, draft, firstSeenAt }) => {
        const statement: Statement<MicroCredentialDraft> = { ...says(key), source, draft };
        const statements = JSON.stringify([{ ...statement, providerIds: [provider.id], awarderIds: [] }]);
        const title = fold(draft.titles[0]?.value ?? '');
        return [
          id,
          'MICRO_CREDENTIAL',
          provider.id,
          `{${provider.id}}`,
          '{}',
          statements,
          title,
          draft.withdrawnOn,
          firstSeenAt,
          1,
          NOW,
        ];
      }),
    ),
  );
}

const NOW = '2026-11-22T03:00:00.000Z';
const says = (key: string) => ({
  source: 'bench',
  key,
  role: 'competent-authority' as const,
  rank: 1,
  harvestedAt: NOW,
});
