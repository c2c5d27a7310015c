import {
  compareIndex,
  connectFeed,
  type Feed,
  type Feeding,
  forgetIndex,
  INDEX_DOCUMENTS,
  INDEX_NAMES,
  keepFed,
  writeOutbox,
} from '#search';
import type { Session } from '../session.js';

/** Documents that are named in one line of the log. */
const NAMED = 20;

/** Connects to the search index outside the database; null: PostgreSQL alone searches. */
export function feedOpener({
  configuration: { meili },
  database,
  log,
}: Session): (() => Promise<Feed>) | null {
  if (meili === null) return null;
  return async () => ({
    ...(await connectFeed(meili, INDEX_NAMES)),
    database,
    names: INDEX_NAMES,
    documents: INDEX_DOCUMENTS,
    log,
  });
}

/** Keeps the search index fed. Where none is configured any more, what would be told to it is not kept any longer. */
export async function keepIndexFed(session: Session): Promise<Feeding | null> {
  const { database, log } = session;
  const open = feedOpener(session);
  if (open) return keepFed({ database, log, open });
  for (const role of ['LIVE', 'SHADOW'] as const) await forgetIndex(database, role);
  return null;
}

/** The nightly comparison: what is wrong in the index is told to it again. */
export async function repairIndex(session: Session): Promise<void> {
  const { database, log } = session;
  const feed = await feedOpener(session)?.();
  if (!feed) return;
  const compared = await compareIndex(feed, async (index, differences) => {
    const named = differences.slice(0, NAMED).map(({ kind, id }) => `${kind} ${id}`);
    log.warn({ count: differences.length, named }, 'the search index was wrong; it is told again');
    await writeOutbox(
      database,
      index.number,
      differences.map(({ id }) => id),
    );
  });
  if (compared === null) return;
  const { documents, refused, backlog } = compared;
  log.info({ documents, refused: refused.length, backlog: backlog.rows }, 'search index compared');
}
