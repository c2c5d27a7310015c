import type { TypedDocumentString } from '../generated/graphql.js';
import { ApiError } from './client.js';

/** What is known of one operation with its variables. `data` stays while it is asked again. */
export interface Entry<Data> {
  readonly data?: Data;
  readonly error?: ApiError;
  readonly loading: boolean;
}

export interface Operation<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
}

type Execute = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Data>;

interface Running {
  readonly controller: AbortController;
  users: number;
}

/** Back and forward within this time show what was there, at once and at the same height. */
const FRESH_MS = 5 * 60_000;
/** Answers kept, least recently asked first out: a long session with many pages of results. */
const KEPT = 100;

const NOTHING: Entry<never> = { loading: false };

/**
 * The answers of the API that pages look at: one request for however many want it, aborted when nobody does any
 * more, kept for back and forward. A page reads with `peek` and asks with `want`.
 */
export class QueryStore {
  readonly #execute: Execute;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry<unknown> & { readonly at: number }>();
  readonly #running = new Map<string, Running>();
  readonly #listeners = new Set<() => void>();
  #version = 0;

  constructor(execute: Execute, now: () => number = Date.now) {
    this.#execute = execute;
    this.#now = now;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes with every entry. */
  readonly version = (): number => this.#version;

  peek<Data, Variables>(operation: Operation<Data, Variables>): Entry<Data> {
    // Only `want` writes here, under the same operation's key, so the data is of its type.
    return (this.#entries.get(keyOf(operation)) as Entry<Data> | undefined) ?? NOTHING;
  }

  /** Asks unless there is a fresh answer. Call what is returned when the answer is no longer wanted. */
  want<Data, Variables>(operation: Operation<Data, Variables>): () => void {
    const key = keyOf(operation);
    const running = this.#running.get(key) ?? (this.#isFresh(key) ? null : this.#start(key, operation));
    if (!running) return () => undefined;
    running.users += 1;
    return () => {
      running.users -= 1;
      // A component that is shown again in the same breath takes the request over.
      queueMicrotask(() => {
        if (running.users === 0) this.#abort(key, running);
      });
    };
  }

  /** A failure is never fresh: whoever comes back asks again. */
  #isFresh(key: string): boolean {
    const entry = this.#entries.get(key);
    return entry?.data !== undefined && !entry.error && this.#now() - entry.at < FRESH_MS;
  }

  #start<Data, Variables>(key: string, operation: Operation<Data, Variables>): Running {
    const running = { controller: new AbortController(), users: 0 };
    this.#running.set(key, running);
    const { data } = this.peek(operation);
    this.#put(key, { ...(data === undefined ? {} : { data }), loading: true });
    void this.#run(key, operation, running);
    return running;
  }

  async #run<Data, Variables>(
    key: string,
    { document, variables }: Operation<Data, Variables>,
    running: Running,
  ): Promise<void> {
    const before = this.#entries.get(key)?.data;
    try {
      const data = await this.#execute(document, variables, running.controller.signal);
      this.#settle(key, running, { data, loading: false });
    } catch (cause) {
      const error = cause instanceof ApiError ? cause : new ApiError('UNKNOWN_ERROR', String(cause));
      this.#settle(key, running, {
        ...(before === undefined ? {} : { data: before }),
        error,
        loading: false,
      });
    }
  }

  #settle(key: string, running: Running, entry: Entry<unknown>): void {
    // One that was aborted has nothing more to say: another may be under way in its place.
    if (this.#running.get(key) !== running) return;
    this.#running.delete(key);
    this.#put(key, entry);
  }

  #abort(key: string, running: Running): void {
    if (this.#running.get(key) !== running) return;
    this.#running.delete(key);
    running.controller.abort();
    this.#entries.delete(key);
    this.#tell();
  }

  #put(key: string, entry: Entry<unknown>): void {
    this.#entries.delete(key);
    this.#entries.set(key, { ...entry, at: this.#now() });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > KEPT && oldest !== undefined && !this.#running.has(oldest))
      this.#entries.delete(oldest);
    this.#tell();
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

/** The same operation with the same variables has the same key. */
export const keyOf = <Data, Variables>({ document, variables }: Operation<Data, Variables>): string =>
  `${JSON.stringify(variables)}${document.toString()}`;
