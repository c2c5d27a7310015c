import { letStagingGo } from '#store';
import type { HarvestTools } from '../pipeline/tools.js';

/** So long a harvest that broke off can be resumed from where it stopped; later it reads its feed anew. */
const KEPT_DAYS = 14;

/** Lets the staging go of harvests that ended long ago and that nobody has resumed or discarded. */
export async function letOldStagingGo(tools: HarvestTools): Promise<void> {
  const day = 24 * 60 * 60 * 1000;
  const endedBefore = new Date(Date.parse(tools.clock.now()) - KEPT_DAYS * day).toISOString();
  const gone = await letStagingGo(tools.database, { endedBefore });
  if (gone.length > 0) tools.log.info({ harvests: gone }, 'staging of old harvests let go');
}
