import { compareIndex, type Difference, type Feed, IndexLost, rebuildIndex } from '#search';
import { refreshMicroCredentials } from '../pipeline/refresh.js';
import { feedOpener } from '../schedule/search-feed.js';
import type { Session } from '../session.js';
import { CommandError, type Output } from './output.js';

const BATCH = 1_000;

/**
 * Writes every search document anew; where Meilisearch searches, its index is then built anew beside the one that
 * serves, and takes its place.
 */
export async function reindex(session: Session, { quiet }: { readonly quiet: boolean }): Promise<Output> {
  const { database, tools } = session;
  const show = (line: string): void => {
    if (!quiet) process.stderr.write(`${line}\n`);
  };
  let after: string | null = null;
  let read = 0;
  for (;;) {
    const rows: { id: string }[] = await database.query<{ id: string }>(
      'SELECT id FROM micro_credential WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, BATCH],
    );
    const ids = rows.map((row) => row.id);
    await database.transaction((transaction) => refreshMicroCredentials(tools, transaction, ids));
    read += ids.length;
    after = ids.at(-1) ?? null;
    if (ids.length < BATCH) break;
    show(`search documents: of ${read} records written`);
  }
  const surplus = await surplusDocuments(session);
  await database.transaction((transaction) => tools.index.remove(transaction, surplus));
  await tools.index.afterBulk(database);
  // fewer than records: those that are not micro-credentials are not searched
  const [documents] = await database.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM search_document',
  );
  const written = documents?.count ?? 0;
  const index = await rebuild(session, show);
  return {
    json: { written, removed: surplus.length, ...(index === null ? {} : { index: index.documents }) },
    lines: [
      `Wrote ${written} search documents, removed ${surplus.length}.`,
      ...(index === null
        ? []
        : [`Meilisearch: ${index.documents} documents in a new index, which searches now.`]),
    ],
  };
}

/** @returns null: no Meilisearch is configured @throws CommandError where it is not reached, or does not let us in */
async function openFeed(session: Session): Promise<Feed | null> {
  try {
    return (await feedOpener(session)?.()) ?? null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Meilisearch cannot be used: ${why}. Check MEILI_URL, MEILI_API_KEY and that the server runs.`,
    );
  }
}

/** @returns null: no Meilisearch is configured */
async function rebuild(
  session: Session,
  show: (line: string) => void,
): Promise<{ readonly documents: number } | null> {
  const feed = await openFeed(session);
  if (!feed) return null;
  const stopping = new AbortController();
  const documents = await rebuildIndex(feed, {
    signal: stopping.signal,
    anew: true,
    onProgress: (filled) => show(`search index: ${filled} documents`),
  });
  if (documents === null)
    throw new CommandError(
      'The search documents are written. The index of Meilisearch is already being built anew by another process, ' +
        'which takes them in: look at its log, or run `trellis reindex --check` later.',
    );
  return { documents };
}

/** Compares which documents there should be with which there are, in PostgreSQL and in the index that is fed from it. */
export async function checkDocuments(session: Session): Promise<Output> {
  const missing = await session.database.query<{ id: string }>(
    `SELECT id FROM micro_credential WHERE kind = 'MICRO_CREDENTIAL' AND id NOT IN (SELECT id FROM search_document) ORDER BY id`,
  );
  const surplus = await surplusDocuments(session);
  const due = await session.tools.index.dueForRenewal(session.database, session.clock.today(), 1_000_000);
  const result = { missing: missing.map((row) => row.id), stale: due, surplus };
  const count = result.missing.length + result.stale.length + result.surplus.length;
  const index = await checkIndex(session);
  return {
    json: { ...result, ...(index === null ? {} : { index: index.json }) },
    lines: [
      ...Object.entries(result).flatMap(([word, ids]) => ids.map((id) => `${word} ${id}`)),
      count === 0
        ? 'Search documents and micro-credentials agree.'
        : `${count} differ: trellis reindex writes them anew.`,
      ...(index?.lines ?? []),
    ],
    failed: count > 0 || (index?.failed ?? false),
  };
}

/** @returns null: no Meilisearch is configured */
async function checkIndex(session: Session): Promise<Output | null> {
  const feed = await openFeed(session);
  if (!feed) return null;
  const found: Record<Difference['kind'], string[]> = { missing: [], stale: [], surplus: [] };
  const compared = await compareIndex(feed, (_index, differences) => {
    for (const { kind, id } of differences) found[kind].push(id);
  }).catch((error: unknown) => {
    if (error instanceof IndexLost) return error;
    throw error;
  });
  if (compared === null || compared instanceof IndexLost) {
    const what = compared === null ? 'no index has been built yet' : 'the index that was built is gone';
    const line = `Meilisearch: ${what}; a worker builds it, or trellis reindex.`;
    return { json: null, lines: [line], failed: true };
  }
  const { index, documents, refused, backlog } = compared;
  const known = new Set(refused.map(({ id }) => id));
  for (const kind of ['missing', 'stale'] as const) found[kind] = found[kind].filter((id) => !known.has(id));
  const wrong = Object.values(found).reduce((sum, ids) => sum + ids.length, 0) + refused.length;
  return {
    json: { ...found, refused, documents, waiting: backlog.rows, error: index.error },
    lines: [
      ...Object.entries(found).flatMap(([word, ids]) => ids.map((id) => `Meilisearch: ${word} ${id}`)),
      ...refused.map(({ id, error }) => `Meilisearch: refused ${id} (${error})`),
      ...(index.error === null ? [] : [`Meilisearch: last error: ${index.error}`]),
      wrong === 0
        ? `Meilisearch: ${documents} documents agree, ${backlog.rows} changes on their way.`
        : `Meilisearch: ${wrong} differ; the worker mends them at night, trellis reindex at once.`,
    ],
    failed: wrong > 0,
  };
}

async function surplusDocuments({ database }: Session): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT id FROM search_document WHERE id NOT IN (SELECT id FROM micro_credential WHERE kind = 'MICRO_CREDENTIAL') ORDER BY id`,
  );
  return rows.map((row) => row.id);
}
