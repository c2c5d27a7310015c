import type { Format, SourceContext } from '#formats';
import type { Clock, Credentials, Logger } from '#runtime';
import type { PostgresSearchIndex } from '#search';
import type { Database, Source } from '#store';

/** What every step of a harvest works with. */
export interface HarvestTools {
  readonly database: Database;
  readonly index: PostgresSearchIndex;
  readonly clock: Clock;
  readonly log: Logger;
  readonly formats: ReadonlyMap<string, Format>;
  /** host:port of private addresses that may be fetched */
  readonly allowHosts: readonly string[];
  readonly credential: Credentials;
}

/** One harvest in the hands of one worker. */
export interface HarvestRun {
  readonly tools: HarvestTools;
  readonly harvest: number;
  /** names this worker's turn: see LostClaim */
  readonly claim: string;
  readonly source: Source;
  readonly format: Format;
  readonly signal: AbortSignal;
}

/** Cancelling was asked for: what is published stays, the rest is not begun. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export function contextOf(source: Source): SourceContext {
  return {
    slug: source.slug,
    role: source.role,
    country: source.country,
    declaresMicroCredentials: source.declaresMicroCredentials,
    provider: source.provider,
    mapping: source.mapping as SourceContext['mapping'],
  };
}

/** What records were mapped with: another fingerprint means that those stored are mapped again. */
export function fingerprint(source: Source, format: Format): string {
  return JSON.stringify([
    format.id,
    format.version,
    source.mapping,
    source.declaresMicroCredentials,
    source.provider,
    source.country,
    source.role,
  ]);
}
