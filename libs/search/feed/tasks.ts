import { setTimeout as delay } from 'node:timers/promises';
import { type Meilisearch, MeilisearchApiError, type Task } from 'meilisearch';

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;

/** The engine will not have what it was sent, today or tomorrow; everything else that fails is worth another try. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** A task that failed for a reason that is not in what was sent. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
}

/** A task that was called back, by us or by somebody else. */
export class Canceled extends Error {
  override readonly name = 'Canceled';
}

/**
 * Waits until a task has succeeded, however long it waits behind others: the client's own wait gives up after a time,
 * and takes failed tasks for done.
 * @throws Refused, TaskFailed, Canceled; AbortError if told to stop
 */
export async function succeeded(client: Meilisearch, task: number, signal: AbortSignal): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const { status, error } = await client.tasks.getTask(task);
    if (status === 'succeeded') return;
    if (status === 'failed' || status === 'canceled') throw failure(task, status, error);
    await delay(pause, undefined, { signal });
  }
}

function failure(task: number, status: string, error: Task['error']): Error {
  if (status === 'canceled') return new Canceled(`Meilisearch's task ${task} was called back.`);
  const why = error ? `${error.code}: ${error.message}` : status;
  return isRefusal(error) ? new Refused(why) : new TaskFailed(`Meilisearch's task ${task} failed: ${why}`);
}

/** Sends something; what the engine refuses at once is a `Refused` like what it refuses later. @returns the task */
export async function enqueued(request: Promise<{ readonly taskUid: number }>): Promise<number> {
  try {
    return (await request).taskUid;
  } catch (error) {
    if (error instanceof MeilisearchApiError && isRefusal(error.cause ?? null))
      throw new Refused(`${error.cause?.code}: ${error.cause?.message}`, { cause: error });
    throw error;
  }
}

/** A missing index is reported as if the request were wrong: it is not what was sent. */
function isRefusal(error: Pick<NonNullable<Task['error']>, 'code' | 'type'> | null): boolean {
  return error?.type === 'invalid_request' && error.code !== 'index_not_found';
}

/** Whether an error says that something named is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.response.status === 404;
}

/** Whether there is such an index. */
export async function indexExists(client: Meilisearch, uid: string): Promise<boolean> {
  try {
    await client.getRawIndex(uid);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
