import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request, type Dispatcher } from 'undici';
import { checkUrl, readAllowedHosts, refusedAddress, type AllowedHosts } from './address-guard.js';
import { asFailure, FetchFailure, readRetryAfter } from './fetch-failure.js';
import { guardedConnect } from './guarded-connect.js';
import type { TransportLimits } from './limits.js';
import { shownUrl } from './shown-url.js';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** An answer whose body is still to be read; `abort` ends it. */
export interface Answer {
  /** where it came from in the end, after redirects */
  readonly url: URL;
  readonly status: number;
  header(name: string): string | null;
  readonly body: AsyncIterable<Uint8Array>;
  /** the run's own signal: aborted, the body's faults come from there */
  readonly stopped: AbortSignal;
  abort(): void;
}

export interface HttpRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** credentials for the configured address: sent to its origin alone */
  readonly authorization?: { readonly origin: string; readonly header: string };
  /** may a redirect lead to this address? Absent: to any that the address guard permits */
  readonly mayLeadTo?: (url: URL) => boolean;
}

/**
 * GET requests within the limits: guarded addresses, redirects one by one, pauses that the server asks for, and tries
 * that a passing fault deserves. Made for one run, closed with it.
 */
export class HttpClient {
  readonly #agent: Agent;
  readonly #allowed: AllowedHosts;
  readonly #open = new Set<AbortController>();
  readonly #stop = (): void => this.#open.forEach((controller) => controller.abort(this.signal.reason));
  #pausedUntil = 0;

  constructor(
    private readonly limits: TransportLimits,
    private readonly signal: AbortSignal,
  ) {
    this.#allowed = readAllowedHosts(limits.allowHosts);
    this.#agent = new Agent({
      connect: guardedConnect(this.#allowed, limits.connectMs, limits.resolve),
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.idleMs,
    });
    signal.addEventListener('abort', this.#stop);
  }

  /**
   * Sends the request and hands the answer to `read`; both again, where the fault may pass.
   * @throws TransportError; FetchFailure with the status for an answer other than 200 and 203, and 304 where the
   *   request was conditional
   */
  async get<T>(what: HttpRequest, read: (answer: Answer) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        await this.#pause();
        return await this.#try(what, read);
      } catch (error) {
        this.signal.throwIfAborted();
        const failure = asFailure(error, shownUrl(what.url));
        if (!(failure instanceof FetchFailure) || !failure.passing) throw failure;
        await this.#beforeNext(failure, tried);
      }
    }
  }

  async close(): Promise<void> {
    this.signal.removeEventListener('abort', this.#stop);
    await this.#agent.destroy();
  }

  async #try<T>(what: HttpRequest, read: (answer: Answer) => Promise<T>): Promise<T> {
    const answer = await this.#follow(what);
    try {
      refuseStatus(answer, what);
      return await read(answer);
    } catch (error) {
      answer.abort();
      throw error;
    }
  }

  async #follow(what: HttpRequest): Promise<Answer> {
    let url = what.url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await this.#send(url, what);
      const location = answer.header('location');
      if (!REDIRECTS.has(answer.status) || location === null) return answer;
      answer.abort();
      url = redirected(url, location, what);
    }
    throw new FetchFailure(
      'redirect-loop',
      `${shownUrl(what.url)} was redirected more than ${MOST_REDIRECTS} times.`,
      false,
    );
  }

  async #send(url: URL, what: HttpRequest): Promise<Answer> {
    checkUrl(url, this.#allowed);
    const controller = new AbortController();
    this.#open.add(controller);
    // undici's own headers timeout starts anew with each byte.
    const late = setTimeout(
      () => controller.abort(Object.assign(new Error('late'), { code: 'UND_ERR_HEADERS_TIMEOUT' })),
      this.limits.connectMs + this.limits.headersMs,
    );
    const end = () => this.#open.delete(controller);
    try {
      const response = await request(url, {
        dispatcher: this.#agent,
        signal: controller.signal,
        headers: this.#headers(url, what),
      });
      return asAnswer(url, response, this.signal, () => controller.abort(), end);
    } catch (error) {
      end();
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  #headers(url: URL, { headers, authorization }: HttpRequest): Record<string, string> {
    return {
      'user-agent': this.limits.userAgent,
      ...headers,
      ...(authorization?.origin === url.origin ? { authorization: authorization.header } : {}),
    };
  }

  /** A server that asks one request to wait means them all. */
  async #pause(): Promise<void> {
    for (let left = this.#pausedUntil - Date.now(); left > 0; left = this.#pausedUntil - Date.now()) {
      await sleep(left, undefined, { signal: this.signal });
    }
    this.signal.throwIfAborted();
  }

  async #beforeNext(failure: FetchFailure, tried: number): Promise<void> {
    const { tries, throttledTries, backoffMs, retryAfterMs } = this.limits;
    const asked = failure.retryAfterMs;
    if (asked !== null && asked > retryAfterMs) {
      throw again(
        failure,
        `It asks to wait ${Math.ceil(asked / 1000)} s, more than a harvest does: run it later.`,
      );
    }
    if (tried >= (asked === null ? tries : throttledTries)) throw again(failure, `Tried ${tried} times.`);
    if (asked !== null) {
      this.#pausedUntil = Math.max(this.#pausedUntil, Date.now() + asked);
      return;
    }
    // Up to a quarter more, so that several workers do not return together.
    const wait = backoffMs * 2 ** (tried - 1) * (1 + Math.random() / 4);
    await sleep(wait, undefined, { signal: this.signal });
  }
}

function again(failure: FetchFailure, sentence: string): FetchFailure {
  return new FetchFailure(failure.code, `${failure.message} ${sentence}`, false, failure.status);
}

function redirected(from: URL, location: string, { mayLeadTo }: HttpRequest): URL {
  if (!URL.canParse(location, from.href)) {
    throw new FetchFailure('bad-redirect', `${shownUrl(from)} redirects to what is no address.`, false);
  }
  const to = new URL(location, from);
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw refusedAddress(shownUrl(to), `${shownUrl(from)} redirects to it from https to http`);
  }
  if (mayLeadTo && !mayLeadTo(to)) {
    throw refusedAddress(shownUrl(to), `${shownUrl(from)} redirects to it, away from the configured origin`);
  }
  return to;
}

function asAnswer(
  url: URL,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  stopped: AbortSignal,
  abort: () => void,
  end: () => void,
): Answer {
  // Without a listener, the error of an aborted body that nobody reads would end the process.
  body.on('error', () => undefined).once('close', end);
  return {
    url,
    status: statusCode,
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    },
    body,
    stopped,
    abort: () => {
      abort();
      body.destroy();
      end();
    },
  };
}

function refuseStatus(answer: Answer, { url, headers }: HttpRequest): void {
  const { status } = answer;
  const conditional = 'if-none-match' in headers || 'if-modified-since' in headers;
  if (status === 200 || status === 203 || (status === 304 && conditional)) return;
  const passing = status === 408 || status === 429 || status >= 500;
  const retryAfter = status === 429 || status === 503 ? answer.header('retry-after') : null;
  throw new FetchFailure(
    'http-status',
    `${shownUrl(url)} answered ${status}${MEANING[status] ?? ''}.`,
    passing,
    status,
    readRetryAfter(retryAfter, Date.now()),
  );
}

const MEANING: Readonly<Record<number, string>> = {
  204: ' (nothing to read)',
  206: ' (a part, where all was asked for)',
  401: ' (it asks for credentials)',
  403: ' (access refused)',
  404: ' (there is nothing at this address)',
  406: ' (it does not offer the format asked for)',
  410: ' (gone for good)',
  429: ' (too many requests)',
  503: ' (not available now)',
};
