import {
  type Day,
  effectiveAwarders,
  factsOfMicroCredential,
  type Instant,
  mergeMicroCredential,
  type MicroCredential,
  microCredentialQuality,
  providerQuality,
  standing,
} from '#domain';
import { type SearchDocument, searchDocument } from '#search';
import {
  findMicroCredentials,
  type HeldMicroCredential,
  loadQualityFacts,
  microCredentialsOf,
  type ProviderFacts,
  sourceFlags,
  type SourceFlags,
  type Transaction,
} from '#store';
import { inSlices } from './slices.js';
import type { HarvestTools } from './tools.js';

/** Micro-credentials of a provider whose documents are written at a time. */
const PAGE = 1_000;

/**
 * Renews what is stored of answers about these providers: their own status, and that of every micro-credential they
 * teach or award. Called in the transaction that changed what the answers rest on.
 */
export async function refreshProviders(
  tools: HarvestTools,
  transaction: Transaction,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  // what a micro-credential's publication reads of its provider must not change before it commits
  await transaction.query('SELECT pg_advisory_xact_lock(7351003)');
  const circle = await withRelated(transaction, ids);
  const facts = await loadQualityFacts(transaction, circle);
  const question = { on: tools.clock.today(), now: tools.clock.now() };
  const answers = [...facts].map(([id, own]) => ({ id, answer: providerQuality(own, question) }));
  await transaction.query(
    `UPDATE provider SET status = changed.status, status_until = changed.until
     FROM unnest($1::uuid[], $2::text[], $3::date[]) AS changed (id, status, until)
     WHERE provider.id = changed.id AND (provider.status, provider.status_until) IS DISTINCT FROM (changed.status, changed.until)`,
    [
      answers.map((one) => one.id),
      answers.map((one) => one.answer.status),
      answers.map((one) => one.answer.nextChange),
    ],
  );
  let after: string | null = null;
  for (;;) {
    const page: HeldMicroCredential[] = await microCredentialsOf(transaction, circle, { after, limit: PAGE });
    await indexMicroCredentials(tools, transaction, page, await documentFacts(transaction, page));
    const last = page.at(-1);
    if (page.length < PAGE || !last) return;
    after = last.id;
  }
}

/** One to index; merged already where it has just been published. */
type Indexed = HeldMicroCredential & { readonly view?: MicroCredential };

/** What documents say beside the micro-credentials themselves. */
interface DocumentFacts {
  readonly providers: ReadonlyMap<string, ProviderFacts>;
  readonly flags: ReadonlyMap<string, SourceFlags>;
}

/** Reads what the documents of these micro-credentials need, and holds it until the transaction ends. */
export async function documentFacts(
  transaction: Transaction,
  items: readonly Pick<Indexed, 'providerIds' | 'awarderIds'>[],
): Promise<DocumentFacts> {
  if (items.length === 0) return { providers: new Map(), flags: new Map() };
  await transaction.query('SELECT pg_advisory_xact_lock_shared(7351003)');
  const named = new Set(items.flatMap((item) => [...item.providerIds, ...item.awarderIds]));
  return {
    providers: await loadQualityFacts(transaction, [...named]),
    flags: await sourceFlags(transaction),
  };
}

/** Writes the documents of micro-credentials that are being published. */
export async function indexMicroCredentials(
  tools: HarvestTools,
  transaction: Transaction,
  items: readonly Indexed[],
  facts: DocumentFacts,
): Promise<void> {
  const programmes = items.filter((item) => item.kind === 'PROGRAMME').map((item) => item.id);
  if (programmes.length > 0) await tools.index.remove(transaction, programmes);
  const question = { on: tools.clock.today(), now: tools.clock.now() };
  const documents = await inSlices(
    items.filter((item) => item.kind === 'MICRO_CREDENTIAL'),
    (item) => documentOf(question, item, facts),
  );
  if (documents.length > 0) await tools.index.write(transaction, documents.flat(), question.on);
}

/** Writes the documents of micro-credentials as they are held. */
export async function refreshMicroCredentials(
  tools: HarvestTools,
  transaction: Transaction,
  ids: readonly string[],
): Promise<void> {
  const items = await findMicroCredentials(transaction, ids);
  await indexMicroCredentials(tools, transaction, items, await documentFacts(transaction, items));
}

/** Those whose answers rest on facts of these providers: themselves, and their relations one step away. */
async function withRelated(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT provider_id AS id FROM provider_relation WHERE other_id = ANY($1)
     UNION SELECT other_id FROM provider_relation WHERE provider_id = ANY($1) AND other_id IS NOT NULL`,
    [ids],
  );
  return [...new Set([...ids, ...rows.map((row) => row.id)])];
}

function documentOf(
  question: { readonly on: Day; readonly now: Instant },
  item: Indexed,
  { providers: facts, flags }: DocumentFacts,
): SearchDocument[] {
  const provider = facts.get(item.providerId);
  if (!provider) return [];
  const live = standing(item.statements);
  const view = item.view ?? mergeMicroCredential(live, (source) => flags.get(source)?.declares ?? false);
  const awarders = item.awarderIds.flatMap((id) => facts.get(id) ?? []);
  const quality = microCredentialQuality(factsOfMicroCredential(view, provider, awarders), question);
  return [
    searchDocument({
      id: item.id,
      view,
      country: provider.country,
      providerIds: item.providerIds,
      providerNames: item.providerIds.flatMap((id) => facts.get(id)?.view.names ?? []),
      awarderIds: awardersOf(item, facts),
      sources: [...new Set(live.map((statement) => statement.source))],
      quality,
      withdrawnOn: item.withdrawnOn,
      firstSeenAt: item.firstSeenAt,
    }),
  ];
}

/** Who awards it: as stated, or the only provider where it is an institution. */
function awardersOf(item: HeldMicroCredential, facts: ReadonlyMap<string, ProviderFacts>): readonly string[] {
  if (item.awarderIds.length > 0) return item.awarderIds;
  const providers = item.providerIds.flatMap((id) => facts.get(id)?.view ?? []);
  return effectiveAwarders({ providers, awarders: [] }).length > 0 ? item.providerIds : [];
}
