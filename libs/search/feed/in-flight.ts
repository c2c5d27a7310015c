import { sendPayload, unlessRefused } from './deliver.js';
import type { Feed, IndexLine } from './feed.js';
import { sendCurrent } from './feeder.js';
import { noteRefusals, type Refusal } from './outbox.js';
import { type RegisteredIndex, setFilledTo } from './registry.js';
import { Refused, succeeded } from './tasks.js';

interface Sent {
  readonly ids: readonly string[];
  readonly task: Promise<number>;
}

/** Payloads of a filling that are in the engine's hands, in the order of their ids, of which nothing else is kept. */
export class InFlight {
  private readonly sent: Sent[] = [];
  /** They have been called back: of those that were in flight then, waiting may end with `Canceled`. */
  calledBack = false;

  constructor(
    private readonly feed: Feed,
    private readonly shadow: RegisteredIndex,
    private readonly signal: AbortSignal,
  ) {}

  get size(): number {
    return this.sent.length;
  }

  /** @throws what is worth another try */
  async send(lines: readonly IndexLine[]): Promise<void> {
    const task = sendPayload(this.feed, this.shadow.uid, lines);
    await unlessRefused(task);
    this.sent.push({ ids: lines.map(({ id }) => id), task });
  }

  /** Waits for the oldest, and keeps how far the index is filled. @returns its ids @throws Canceled */
  async settleOldest(): Promise<readonly string[]> {
    const [oldest] = this.sent;
    const last = oldest?.ids.at(-1);
    if (!oldest || last === undefined) return [];
    const refused = await this.refusedOf(oldest);
    this.sent.shift();
    await noteRefusals(this.feed.database, this.shadow.number, oldest.ids, refused);
    await setFilledTo(this.feed.database, this.shadow.number, last);
    return oldest.ids;
  }

  /** Calls back all that has not been done. What the engine has done of the batch it is at is undone. */
  async callBack(): Promise<void> {
    this.calledBack = true;
    const tasks = await Promise.all(this.sent.map(({ task }) => task.catch(() => null)));
    await this.feed.ruler.tasks.cancelTasks({ uids: tasks.filter((task) => task !== null) });
  }

  /** One that was refused is read and sent again, halved until the documents at fault are named. */
  private async refusedOf({ ids, task }: Sent): Promise<readonly Refusal[]> {
    const { feed, signal } = this;
    try {
      await succeeded(feed.writer, await task, signal);
      return [];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const refused: Refusal[] = [];
      for (const done of await sendCurrent(feed, feed.database, this.shadow.uid, ids, signal))
        refused.push(...(await done()));
      return refused;
    }
  }
}
