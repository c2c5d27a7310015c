import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { MicroCredentialFacts, QualityFacts, QualityQuestion, RegisterEntry } from '#domain';
import { agenciesOf, decisionOf, entryOf, identifierOf, relationOf, sourcesOf } from './notation.js';

/** What a case expects; what it leaves out is not compared. Lists are of ids, in order. */
export interface Expected {
  readonly status: string;
  readonly basis?: string | null;
  readonly decides?: readonly string[];
  readonly conflicting?: readonly string[];
  /** ids of all evidence that counts */
  readonly counts?: readonly string[];
  /** ids of all evidence, in order */
  readonly evidence?: readonly string[];
  /** by id: words that must occur in the clause */
  readonly whyNot?: Readonly<Record<string, string>>;
  readonly via?: Readonly<Record<string, string>>;
  readonly until?: string | null;
  readonly next?: string | null;
  readonly assumed?: boolean;
  readonly stale?: boolean;
  /** words that must occur in the sentence */
  readonly reason?: string | readonly string[];
}

interface WrittenCase {
  readonly name: string;
  readonly rule: number | string;
  readonly why: string;
  readonly on: string;
  readonly now?: string;
  readonly eqf?: number;
  readonly field?: string;
  readonly country?: string | null;
  readonly reports?: { readonly count: number; readonly last: string | null };
  readonly decisions?: Readonly<Record<string, string>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly relations?: readonly string[];
  readonly agencies?: Readonly<Record<string, string>>;
  readonly sources?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly microCredential?: {
    readonly ids?: readonly string[];
    readonly eqf?: number;
    readonly fields?: readonly string[];
    readonly programmes?: readonly string[];
    readonly awarders?: readonly string[];
  };
  readonly expect: Expected;
}

/** A case about a provider, or about a micro-credential of it. */
export interface QualityCase {
  readonly name: string;
  readonly rule: string;
  readonly why: string;
  readonly question: QualityQuestion;
  /** of the provider `P` */
  readonly facts: QualityFacts;
  readonly microCredential: MicroCredentialFacts | null;
  readonly expected: Expected;
}

/** The written cases of test/quality/cases.yaml; their notation is told at its head. */
export function qualityCases(): readonly QualityCase[] {
  const file = new URL('cases.yaml', `file://${process.cwd()}/test/quality/`);
  const { cases } = parse(readFileSync(file, 'utf8'), { schema: 'core' }) as {
    cases: readonly WrittenCase[];
  };
  return cases.map(readCase);
}

function readCase(written: WrittenCase): QualityCase {
  const { name, why, microCredential: asked } = written;
  const facts = factsOf(written, 'P');
  return {
    name,
    rule: String(written.rule),
    why,
    question: {
      on: written.on,
      now: written.now ?? '2026-11-22T09:00:00.000Z',
      eqfLevel: written.eqf ?? null,
      field: written.field ?? null,
    },
    facts,
    microCredential: asked
      ? {
          provider: facts,
          awarders: (asked.awarders ?? []).map((id) => factsOf(written, id)),
          identifiers: (asked.ids ?? []).map(identifierOf),
          programmes: (asked.programmes ?? []).map((text) =>
            text.includes(':')
              ? { name: null, identifiers: [identifierOf(text)] }
              : { name: text, identifiers: [] },
          ),
          eqfLevel: asked.eqf ?? null,
          fields: asked.fields ?? [],
        }
      : null,
    expected: written.expect,
  };
}

/** All facts of the case, as they are asked about one of its providers. */
function factsOf(written: WrittenCase, providerId: string): QualityFacts {
  const entries: readonly RegisterEntry[] = Object.entries(written.entries ?? {}).map(([id, text]) =>
    entryOf(id, text),
  );
  return {
    providerId,
    providerName: `Provider ${providerId}`,
    country: written.country === undefined ? 'EE' : written.country,
    reportedReviews: written.reports ?? null,
    relations: (written.relations ?? []).map(relationOf),
    relatedNames: new Map(['P', 'Q', 'R', 'S'].map((id) => [id, `Provider ${id}`])),
    decisions: Object.entries(written.decisions ?? {}).map(([id, text]) => decisionOf(id, text)),
    entries,
    agencies: agenciesOf(written.agencies ?? {}),
    sources: sourcesOf(written.sources ?? {}),
  };
}
