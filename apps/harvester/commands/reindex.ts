import { refreshMicroCredentials } from '../pipeline/refresh.js';
import type { Session } from '../session.js';
import type { Output } from './output.js';

const BATCH = 1_000;

/** Writes every search document anew, or only compares which there should be with which there are. */
export async function reindex(session: Session, checkOnly: boolean): Promise<Output> {
  const { database, tools } = session;
  if (checkOnly) return check(session);
  let after: string | null = null;
  let written = 0;
  for (;;) {
    const rows: { id: string }[] = await database.query<{ id: string }>(
      'SELECT id FROM micro_credential WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, BATCH],
    );
    const ids = rows.map((row) => row.id);
    await database.transaction((transaction) => refreshMicroCredentials(tools, transaction, ids));
    written += ids.length;
    after = ids.at(-1) ?? null;
    if (ids.length < BATCH) break;
  }
  const surplus = await surplusDocuments(session);
  await database.transaction((transaction) => tools.index.remove(transaction, surplus));
  await tools.index.afterBulk(database);
  return {
    json: { written, removed: surplus.length },
    lines: [`Wrote ${written} search documents, removed ${surplus.length}.`],
  };
}

async function check(session: Session): Promise<Output> {
  const missing = await session.database.query<{ id: string }>(
    `SELECT id FROM micro_credential WHERE kind = 'MICRO_CREDENTIAL' AND id NOT IN (SELECT id FROM search_document) ORDER BY id`,
  );
  const surplus = await surplusDocuments(session);
  const due = await session.tools.index.dueForRenewal(session.database, session.clock.today(), 1_000_000);
  const result = { missing: missing.map((row) => row.id), stale: due, surplus };
  const count = result.missing.length + result.stale.length + result.surplus.length;
  return {
    json: result,
    lines: [
      ...Object.entries(result).flatMap(([word, ids]) => ids.map((id) => `${word} ${id}`)),
      count === 0
        ? 'Search documents and micro-credentials agree.'
        : `${count} differ: trellis reindex writes them anew.`,
    ],
    failed: count > 0,
  };
}

async function surplusDocuments({ database }: Session): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT id FROM search_document WHERE id NOT IN (SELECT id FROM micro_credential WHERE kind = 'MICRO_CREDENTIAL') ORDER BY id`,
  );
  return rows.map((row) => row.id);
}
