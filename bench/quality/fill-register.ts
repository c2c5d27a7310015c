import { fold, referenceDraft, type ProviderDraft, type Statement } from '#domain';
import type { CopyValue, Database } from '#store';
import type { GeneratedDecision, GeneratedRelation, Register } from '../generator/register.js';

const NOW = '2026-11-22T03:00:00.000Z';
const AGENCY = '00000000-0000-4000-8000-00000000a9e1';

/** The tables that quality answers read, filled by COPY in place of whatever they held. */
export async function fillRegister(database: Database, register: Register): Promise<void> {
  await database.query(
    'TRUNCATE provider, provider_name, provider_identifier, provider_relation, agency, quality_decision, decision_provider, source, authority, harvest CASCADE',
  );
  await database.transaction(async (transaction) => {
    await transaction.query(`INSERT INTO authority (id, name) VALUES (1, 'Bench')`);
    await transaction.query(
      `INSERT INTO source (id, slug, authority_id, title, kind, role, country, tier, format, declares_micro_credentials,
         mapping, transport, base_dir, guard, enabled, added_at, last_complete_at)
       VALUES (1, 'register', 1, 'Register', 'register', 'register', 'EU', 'european', 'deqar-csv', false,
         '{}', '{}', '/', '{}', true, now(), now())`,
    );
    await transaction.query(
      `INSERT INTO harvest (id, source_id, state, phase, dry_run, created_at) VALUES (1, 1, 'SUCCEEDED', 'done', false, now())`,
    );
    await transaction.query(
      `INSERT INTO agency (id, name, statements, version, recorded_at) VALUES ($1, 'Agency', '[]', 1, $2)`,
      [AGENCY, NOW],
    );
    await transaction.copy(
      'provider',
      ['id', 'name', 'sort_name', 'country', 'statements', 'version', 'recorded_at'],
      register.providers.map(providerRow),
    );
    await transaction.copy(
      'provider_name',
      ['folded', 'provider_id'],
      register.providers.map(({ id, name }) => [fold(name), id]),
    );
    const decisions = [...register.decisions()];
    await transaction.copy(
      'quality_decision',
      ['id', 'source_id', 'record_key', 'agency_id', 'statement', 'version', 'recorded_at'],
      decisions.map(decisionRow),
    );
    await transaction.copy(
      'decision_provider',
      ['provider_id', 'decision_id'],
      decisions.flatMap(({ id, providerIds }) => providerIds.map((provider) => [provider, id])),
    );
    await transaction.copy(
      'provider_relation',
      ['provider_id', 'source_id', 'n', 'type', 'other_id', 'other_name', 'valid_from'],
      [...register.relations()].map(relationRow),
    );
  });
  await database.query('ANALYZE');
}

function providerRow({ id, name, country }: Register['providers'][number]): CopyValue[] {
  const names = [{ language: 'en', value: name }];
  const reference = { names, identifiers: [], country, city: null, website: null, kind: null };
  const statement: Statement<ProviderDraft> = {
    source: 'register',
    key: `institution/${name}`,
    role: 'register',
    rank: 1,
    harvestedAt: NOW,
    draft: referenceDraft(reference),
  };
  return [id, name, fold(name), country, JSON.stringify([statement]), 1, NOW];
}

function decisionRow({ id, key, draft }: GeneratedDecision): CopyValue[] {
  return [id, 1, key, AGENCY, JSON.stringify(draft), 1, NOW];
}

function relationRow({ providerId, otherId, type, from }: GeneratedRelation, n: number): CopyValue[] {
  return [providerId, 1, n, type, otherId, 'other', from];
}
