import { distinctBy, formatIdentifier } from '#domain';
import type {
  Day,
  Identifier,
  Instant,
  MicroCredentialDraft,
  OfferingDraft,
  StackRelation,
  Statement,
} from '#domain';
import { rowsOf, type CopyValue, type Sql, type Transaction } from '../sql.js';
import { heldRows, horizon } from '../held-rows.js';
import { replaceChildren, update } from './write.js';

export type MicroCredentialKind = 'MICRO_CREDENTIAL' | 'PROGRAMME';

/** What one source says, with the providers that its references were found to mean. */
export interface MicroCredentialStatement extends Statement<MicroCredentialDraft> {
  readonly providerIds: readonly string[];
  readonly awarderIds: readonly string[];
}

/** A micro-credential as it is held. */
export interface HeldMicroCredential {
  readonly id: string;
  readonly version: number;
  readonly kind: MicroCredentialKind;
  readonly providerId: string;
  readonly providerIds: readonly string[];
  readonly awarderIds: readonly string[];
  readonly statements: readonly MicroCredentialStatement[];
  readonly withdrawnOn: Day | null;
  readonly firstSeenAt: Instant;
}

/** One to write: new where `version` is 0. */
export interface MicroCredentialToWrite extends HeldMicroCredential {
  readonly titleKey: string;
  readonly identifiers: readonly Identifier[];
  readonly offerings: readonly OfferingDraft[];
  readonly relations: readonly (StackRelation & { readonly sourceId: number })[];
}

const COLUMNS = `id, version, kind, provider_id AS "providerId", provider_ids AS "providerIds", awarder_ids AS "awarderIds",
    statements, withdrawn_on AS "withdrawnOn", first_seen_at AS "firstSeenAt"`;
const SELECT = `SELECT ${COLUMNS} FROM micro_credential AS held`;

type Row = Omit<HeldMicroCredential, 'firstSeenAt'> & { readonly firstSeenAt: Date };
const fromRow = (row: Row): HeldMicroCredential => ({ ...row, firstSeenAt: row.firstSeenAt.toISOString() });

/** By id, in no order; those not held are missing. */
export async function findMicroCredentials(sql: Sql, ids: readonly string[]): Promise<HeldMicroCredential[]> {
  if (ids.length === 0) return [];
  return (await sql.query<Row>(`${SELECT} WHERE id = ANY($1)`, [ids])).map(fromRow);
}

/** One as read to be shown. */
export interface ReadMicroCredential {
  readonly held: HeldMicroCredential;
  /** slugs of the sources that declare all their records to be micro-credentials */
  readonly declaring: readonly string[];
  /** of the last publication that the reading saw: another reading that saw the same has seen the same state */
  readonly seen: Instant | null;
}

/** As `findMicroCredentials`, with what showing them needs beside. */
export async function readMicroCredentials(sql: Sql, ids: readonly string[]): Promise<ReadMicroCredential[]> {
  const rows = await sql.query<Row & { readonly declaring: readonly string[]; readonly seen: Date | null }>(
    `SELECT ${COLUMNS}, ARRAY(SELECT slug FROM source WHERE declares_micro_credentials) AS declaring,
       (SELECT max(recorded_at) FROM publication) AS seen
     FROM micro_credential WHERE id = ANY($1)`,
    [ids],
  );
  return rows.map(({ declaring, seen, ...row }) => ({
    held: fromRow(row),
    declaring,
    seen: seen?.toISOString() ?? null,
  }));
}

/** What an answer about a micro-credential rests on beside its bodies. */
export type KnownMicroCredential = Pick<
  HeldMicroCredential,
  'id' | 'providerId' | 'awarderIds' | 'statements'
>;

/** By id, as they were known at a time; those not known then are missing. */
export async function microCredentialsKnownOn(
  sql: Sql,
  ids: readonly string[],
  knownOn: Instant,
): Promise<KnownMicroCredential[]> {
  const condition = { now: 'held.id = ANY($1::uuid[])', then: 'kept.entity_id = ANY($1::uuid[])' };
  return sql.query<KnownMicroCredential>(
    `WITH ${horizon('$2')}
     SELECT id, provider_id AS "providerId", awarder_ids AS "awarderIds", statements
     FROM ${heldRows('micro_credential', condition, true)} AS held`,
    [ids, knownOn],
  );
}

/** Those that one of these providers teaches or awards, a page at a time, ordered by id. */
export async function microCredentialsOf(
  sql: Sql,
  providers: readonly string[],
  page: { after: string | null; limit: number },
): Promise<HeldMicroCredential[]> {
  const rows = await sql.query<Row>(
    `${SELECT} WHERE (provider_id = ANY($1) OR awarder_ids && $1::uuid[]) AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
    [providers, page.after, page.limit],
  );
  return rows.map(fromRow);
}

/** Those of which any statement names this provider, also one that another outweighs. Reads the whole table. */
export async function microCredentialsNaming(sql: Sql, provider: string): Promise<HeldMicroCredential[]> {
  const rows = await sql.query<Row>(`${SELECT} WHERE statements::text LIKE '%' || $1 || '%' ORDER BY id`, [
    provider,
  ]);
  return rows.map(fromRow);
}

/** Those of other sources that bear one of these identifiers. */
export async function microCredentialsByIdentifier(
  sql: Sql,
  identifiers: readonly Identifier[],
): Promise<(HeldMicroCredential & { readonly scheme: string; readonly value: string })[]> {
  if (identifiers.length === 0) return [];
  const rows = await sql.query<Row & { scheme: string; value: string }>(
    `SELECT found.*, wanted.scheme, wanted.value
     FROM unnest($1::text[], $2::text[]) AS wanted (scheme, value)
     JOIN micro_credential_identifier AS identifier USING (scheme, value)
     CROSS JOIN LATERAL (${SELECT} WHERE held.id = identifier.micro_credential_id) AS found`,
    [identifiers.map((one) => one.scheme), identifiers.map((one) => one.value)],
  );
  return rows.map((row) => ({ ...row, ...fromRow(row) }));
}

/** Micro-credentials of other sources with the same provider and folded title: perhaps the same, perhaps not. */
export async function likelyTwins(
  sql: Sql,
  wanted: readonly { readonly id: string; readonly providerId: string; readonly titleKey: string }[],
): Promise<{ id: string; twin: string; twinSource: string; twinKey: string }[]> {
  if (wanted.length === 0) return [];
  return sql.query(
    `SELECT wanted.id, twin.id AS twin, statement ->> 'source' AS "twinSource", statement ->> 'key' AS "twinKey"
     FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS wanted (id, provider_id, title_key)
     JOIN micro_credential AS twin USING (provider_id, title_key)
     CROSS JOIN LATERAL jsonb_array_elements(twin.statements) AS statement
     WHERE twin.id <> wanted.id`,
    [wanted.map((one) => one.id), wanted.map((one) => one.providerId), wanted.map((one) => one.titleKey)],
  );
}

const uuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** Writes micro-credentials with identifiers, offerings and relations, and keeps what changed ones were before. */
export async function writeMicroCredentials(
  transaction: Transaction,
  items: readonly MicroCredentialToWrite[],
  now: Instant,
): Promise<void> {
  const changed = items.filter((item) => item.version > 0);
  const ids = changed.map((item) => item.id);
  await update(
    transaction,
    'micro_credential',
    {
      kind: 'text',
      provider_id: 'uuid',
      provider_ids: 'uuid[]',
      awarder_ids: 'uuid[]',
      statements: 'jsonb',
      title_key: 'text',
      withdrawn_on: 'date',
      version: 'integer',
      recorded_at: 'timestamptz',
    },
    changed.map((item) => ({
      id: item.id,
      kind: item.kind,
      provider_id: item.providerId,
      provider_ids: uuidArray(item.providerIds),
      awarder_ids: uuidArray(item.awarderIds),
      statements: item.statements,
      title_key: item.titleKey,
      withdrawn_on: item.withdrawnOn,
      version: item.version + 1,
      recorded_at: now,
    })),
  );
  await transaction.copy(
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
    rowsOf(
      items.filter((item) => item.version === 0),
      (item) => [
        item.id,
        item.kind,
        item.providerId,
        uuidArray(item.providerIds),
        uuidArray(item.awarderIds),
        JSON.stringify(item.statements),
        item.titleKey,
        item.withdrawnOn,
        item.firstSeenAt,
        1,
        now,
      ],
    ),
  );
  await writeParts(transaction, items, ids);
}

async function writeParts(
  transaction: Transaction,
  items: readonly MicroCredentialToWrite[],
  changed: readonly string[],
): Promise<void> {
  const parent = 'micro_credential_id';
  await replaceChildren(
    transaction,
    'micro_credential_identifier',
    parent,
    changed,
    ['scheme', 'value', parent],
    items.flatMap(({ id, identifiers }) =>
      distinctBy(identifiers, formatIdentifier).map(({ scheme, value }): CopyValue[] => [scheme, value, id]),
    ),
  );
  await replaceChildren(
    transaction,
    'offering',
    parent,
    changed,
    [parent, 'n', 'starts_on', 'ends_on', 'enrol_from', 'enrol_until', 'any_time', 'free', 'prices', 'place'],
    items.flatMap((item) =>
      item.offerings.map((one, n): CopyValue[] => [
        item.id,
        n,
        one.startsOn,
        one.endsOn,
        one.enrolFrom,
        one.enrolUntil,
        one.anyTime,
        one.free,
        JSON.stringify(one.prices),
        one.place,
      ]),
    ),
  );
  await replaceChildren(
    transaction,
    'stack_relation',
    parent,
    changed,
    [parent, 'n', 'source_id', 'kind', 'target_key', 'title', 'url'],
    items.flatMap((item) =>
      item.relations.map((one, n): CopyValue[] => [
        item.id,
        n,
        one.sourceId,
        one.kind,
        one.record,
        one.title,
        one.url,
      ]),
    ),
  );
}
