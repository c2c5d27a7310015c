import { createHash } from 'node:crypto';
import { type AnswerDocument, answerDocument, type Identifier } from '#domain';
import type { AskedQuality, ProviderFacts } from '#store';
import type { Answered } from './ask.js';

/** Who was asked about, as far as an answer needs it. */
export interface ProviderDocument {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
}

export type QualityDocument = AnswerDocument & { readonly provider: ProviderDocument };

export function qualityDocument({ facts, answer, agencies }: Answered): QualityDocument {
  return { provider: providerDocument(facts), ...answerDocument(answer, agencies) };
}

/** What was asked for, each with its answer or with the reason why there is none. */
export function* resultDocuments(results: Iterable<AskedQuality>): Generator<object> {
  for (const result of results)
    yield {
      asked: result.asked,
      provider: result.facts && providerDocument(result.facts),
      answer: result.answer && answerDocument(result.answer, result.agencies),
      error: result.fault?.message ?? null,
      errorCode: result.fault?.code ?? null,
    };
}

function providerDocument({ providerId, view }: ProviderFacts): ProviderDocument {
  return {
    id: providerId,
    name: view.name,
    country: view.country,
    identifiers: view.identifiers.map(({ scheme, value }) => ({ scheme, value })),
  };
}

/**
 * A strong entity tag of what the answer says. `knownAt` stays out: it is the moment of asking, differs each time, and
 * a client that is told 304 learns that what it holds is what would be said now.
 */
export function entityTag(document: QualityDocument): string {
  const said = JSON.stringify({ ...document, knownAt: null });
  return `"${createHash('sha256').update(said).digest('base64url')}"`;
}

/**
 * Whether If-None-Match names the tag (RFC 9110 §13.1.2, weak comparison). Express asks for a fresh answer where the
 * request says `Cache-Control: no-cache`, and `fetch` says so whenever it is given a tag: nobody would see a 304.
 */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const named = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return named.includes(tag) || named.includes('*');
}
