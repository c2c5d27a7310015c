import { createHash } from 'node:crypto';
import type { Link } from '#formats';
import { authorizationFor } from './authorization.js';
import { collect } from './byte-stream.js';
import { FetchFailure } from './fetch-failure.js';
import { openBody } from './http-body.js';
import { HttpClient, type HttpRequest } from './http-client.js';
import { requestFor } from './http-request.js';
import type { TransportLimits } from './limits.js';
import { entryAddress, PageOrigins } from './page-address.js';
import { PageChain } from './page-chain.js';
import { shownUrl } from './shown-url.js';
import {
  TransportError,
  type Delivery,
  type HttpPagesConfig,
  type Transport,
  type TransportOutcome,
  type TransportProblem,
  type TransportRun,
} from './transport.js';

type NewLink = Omit<Link, 'type'>;

const PAGE_LIMIT = 10_000;
const CONCURRENCY = 2;
/** All chains together may have this many times the pages of one. */
const CHAINS_AT_THEIR_LIMIT = 100;
/** So many side documents in a row fail only where the interface as a whole does. */
const FAILURES_IN_A_ROW = 10;

interface Page {
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly charset: string | null;
}

/** A page to be read, or being read. */
interface Visit {
  readonly url: URL;
  readonly shown: string;
  readonly chain: PageChain;
  readonly from: Visit | null;
  started: Promise<Page> | null;
}

/**
 * Pages of an interface, one after the other: the format's entries, then what each page names, to the end of one
 * branch before the next. A page is small and held in memory; of the pages to come only addresses are held. Those that
 * hang on the same page are fetched a little ahead, and still delivered in order. No conditional requests: that one
 * page is unchanged says nothing of those behind it.
 */
export class HttpPagesTransport implements Transport {
  readonly #pending: Visit[] = [];
  readonly #known = new Set<string>();
  readonly #visits = new WeakMap<Delivery, Visit>();
  readonly #problems: TransportProblem[] = [];
  readonly #configured: HttpRequest;
  readonly #origins: PageOrigins;
  #pages = 0;
  #ahead = 0;
  #failedInARow = 0;

  constructor(
    private readonly config: HttpPagesConfig,
    private readonly run: TransportRun,
    private readonly limits: TransportLimits,
  ) {
    const url = new URL(config.url);
    this.#configured = requestFor(url, run.accept, authorizationFor(url, config, run, limits));
    this.#origins = new PageOrigins(this.#configured.url, config.origins ?? []);
  }

  async *documents(): AsyncIterable<Delivery> {
    const client = new HttpClient(this.limits, this.run.signal);
    this.#enter();
    try {
      for (let visit = this.#next(); visit; visit = this.#next()) {
        const links = this.run.done.has(visit.shown) ? this.run.links?.get(visit.shown) : undefined;
        if (links) {
          this.#push(visit, links);
          continue;
        }
        const page = await this.#read(client, visit);
        if (page) yield this.#deliver(visit, page);
      }
    } finally {
      await client.close();
    }
  }

  follow(from: Delivery, links: readonly NewLink[], fingerprint?: string): void {
    const visit = this.#visits.get(from);
    if (!visit) throw new Error('follow: not a delivery of this transport');
    const { chain } = visit;
    const goesOn = links.some(({ resource, url }) => resource === chain.resource && url !== '');
    if (fingerprint !== undefined && chain.repeatsContent(fingerprint) && goesOn) this.#endless(visit);
    this.#push(visit, links);
  }

  outcome(): TransportOutcome {
    return { notModified: false, validators: new Map(), problems: this.#problems };
  }

  #enter(): void {
    for (const { resource, url } of this.run.entry.toReversed()) {
      const address = entryAddress(this.#configured.url, url);
      this.#known.add(address.href);
      this.#pending.push(visitOf(address, new PageChain(resource, true), null));
    }
  }

  /** The next page within the limits; pages of closed chains are passed over. */
  #next(): Visit | null {
    for (let visit = this.#pending.pop(); visit; visit = this.#pending.pop()) {
      this.run.signal.throwIfAborted();
      if (!visit.chain.closed && this.#admit(visit)) return visit;
    }
    return null;
  }

  #admit(visit: Visit): boolean {
    const { chain, shown } = visit;
    const limit = this.config.pageLimit ?? PAGE_LIMIT;
    this.#pages += 1;
    const inChain = chain.count();
    if (inChain <= limit && this.#pages <= limit * CHAINS_AT_THEIR_LIMIT) return true;
    const message = `"${chain.resource}" has more than ${inChain > limit ? inChain - 1 : this.#pages - 1} pages, and ${shown} would be one more: raise pageLimit if that is right.`;
    if (chain.listing || inChain <= limit) throw new TransportError('endless-pages', message);
    this.#stop(visit, 'endless-pages', message);
    return false;
  }

  async #read(client: HttpClient, visit: Visit): Promise<Page | null> {
    if (visit.started) this.#ahead -= 1;
    const fetched = visit.started ?? this.#fetch(client, visit);
    visit.started = null;
    this.#lookAhead(client);
    try {
      const page = await fetched;
      this.#failedInARow = 0;
      if (!visit.chain.repeatsBytes(page.hash)) return page;
      this.#endless(visit);
    } catch (error) {
      this.#sideFailure(visit, error);
    }
    return null;
  }

  /** Starts requests for first pages beside each other. Entries wait: hours may pass before their turn. */
  #lookAhead(client: HttpClient): void {
    const most = (this.config.concurrency ?? CONCURRENCY) - 1;
    const from = this.#pending.at(-1)?.from;
    for (let index = this.#pending.length - 1; this.#ahead < most && index >= 0; index -= 1) {
      const visit = this.#pending[index];
      if (!from || visit?.from !== from || visit.chain === from.chain) return;
      if (visit.started || this.run.done.has(visit.shown)) continue;
      visit.started = this.#fetch(client, visit);
      // Reported when its turn comes, which an earlier fault may prevent.
      visit.started.catch(() => undefined);
      this.#ahead += 1;
    }
  }

  async #fetch(client: HttpClient, { url, shown }: Visit): Promise<Page> {
    const request = { ...this.#configured, url, mayLeadTo: (to: URL) => this.#origins.allow(to) };
    return client.get(request, async (answer) => {
      const body = await openBody(answer, shown, this.limits.pageBytes, this.limits);
      const bytes = await collect(body.bytes);
      return { bytes, hash: createHash('sha256').update(bytes).digest('base64url'), charset: body.charset };
    });
  }

  #deliver(visit: Visit, { bytes, hash, charset }: Page): Delivery {
    const delivery = {
      resource: visit.chain.resource,
      url: visit.shown,
      charset,
      bytes: once(bytes),
      version: `sha256-${hash}`,
      size: bytes.byteLength,
    };
    this.#visits.set(delivery, visit);
    return delivery;
  }

  /** What hangs on a page comes before the chain's next page, so that no more than one page's links are pending. */
  #push(from: Visit, links: readonly NewLink[]): void {
    const wanted = links.filter(({ url }) => url.trim() !== '');
    const [next, beside] = [true, false].map((same) =>
      wanted.filter(({ resource }) => (resource === from.chain.resource) === same),
    );
    const visits = [...this.#visitsOf(from, beside ?? []), ...this.#visitsOf(from, next ?? [])];
    this.#pending.push(...visits.toReversed());
  }

  #visitsOf(from: Visit, links: readonly NewLink[]): readonly Visit[] {
    const visits: Visit[] = [];
    for (const { resource, url: link } of links) {
      const own = resource === from.chain.resource;
      if (own && from.chain.closed) continue;
      const chain = own ? from.chain : new PageChain(resource, false);
      const url = this.#origins.resolve(link, from.url);
      if (!url || !this.#origins.allow(url)) {
        this.#refuseLink(from, chain, url, link);
      } else if (!this.#known.has(url.href)) {
        this.#known.add(url.href);
        visits.push(visitOf(url, chain, from));
      } else if (own && !visits.some((visit) => visit.url.href === url.href)) {
        this.#endless(from);
      }
    }
    return visits;
  }

  #refuseLink(from: Visit, chain: PageChain, url: URL | null, link: string): void {
    const [code, message] = url
      ? [
          'off-origin',
          `${from.shown} leads to ${shownUrl(url)}, away from the configured origin: not followed.`,
        ]
      : [
          'bad-link',
          `${from.shown} holds the link "${link.slice(0, 200)}", which is no address: not followed.`,
        ];
    this.#note(code, message, from.shown, chain);
  }

  #endless(visit: Visit): void {
    const { chain, shown } = visit;
    this.#stop(
      visit,
      'endless-pages',
      `${shown} brings "${chain.resource}" back to a page that was read before, and announces more: stopped after ${chain.pages} pages.`,
    );
  }

  #stop({ chain, shown }: Visit, code: string, message: string): void {
    if (!chain.closed) this.#note(code, message, shown, chain);
    chain.close();
  }

  /** Of documents beside the listing, an answer that cannot be used is a problem; a network that fails is a failure. */
  #sideFailure(visit: Visit, error: unknown): void {
    const unanswered = error instanceof FetchFailure && error.status === null;
    if (!(error instanceof TransportError) || visit.chain.listing || unanswered) throw error;
    const gone = error instanceof FetchFailure && (error.status === 404 || error.status === 410);
    this.#failedInARow = gone ? 0 : this.#failedInARow + 1;
    if (this.#failedInARow >= FAILURES_IN_A_ROW) throw error;
    this.#stop(visit, error.code, error.message);
  }

  #note(code: string, message: string, url: string, { resource, listing }: PageChain): void {
    this.#problems.push({ code, message, url, resource, listing });
  }
}

function visitOf(url: URL, chain: PageChain, from: Visit | null): Visit {
  return { url, shown: shownUrl(url), chain, from, started: null };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
