import { once } from 'node:events';
import type { Session } from '../session.js';
import { work } from '../work.js';

/** Works until the process is told to stop; a harvest in its hands is left for the next worker, from its checkpoint. */
export async function runWorker(session: Session): Promise<null> {
  const worker = await work(session);
  session.log.info('worker ready');
  process.send?.({ ready: true });
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'disconnect')]);
  await worker.close(false);
  return null;
}
