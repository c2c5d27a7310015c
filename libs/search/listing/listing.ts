import {
  effectiveEcts,
  effectiveEqf,
  inLanguage,
  mergeMicroCredential,
  standing,
  valuesOf,
  type Day,
  type Instant,
  type Level,
  type LocalisedText,
  type Participation,
  type Quantity,
  type QualityStatus,
} from '#domain';
import { findMicroCredentials, findStoredProviders, listSources, type Sql } from '#store';
import type { FoundDocument } from '../postgres/whole-result.js';

/** Who states it, and under which licence. */
export interface ListedSource {
  readonly source: string;
  readonly title: string;
  /** null: not stated by the source */
  readonly licence: string | null;
  readonly key: string;
  readonly harvestedAt: Instant;
  /** of the record at its source */
  readonly url: string | null;
}

/** What is told of a micro-credential where there is no page for it: in exports, feeds and mails. */
export interface Listed {
  readonly id: string;
  readonly title: LocalisedText;
  readonly description: string | null;
  readonly provider: { readonly id: string; readonly name: string; readonly country: string | null };
  readonly quality: QualityStatus;
  readonly ects: Quantity | null;
  readonly eqfLevel: Level | null;
  readonly languages: readonly string[];
  readonly fields: readonly string[];
  readonly participation: readonly Participation[];
  readonly url: string | null;
  readonly withdrawnOn: Day | null;
  readonly firstSeenAt: Instant;
  /** when a source last stated something else of it */
  readonly changedAt: Instant;
  readonly sources: readonly ListedSource[];
}

/**
 * Reads what was found, in that order, in three statements; what was removed since it was found is left out.
 * @param language the reader's
 */
export async function readListed(
  sql: Sql,
  found: readonly FoundDocument[],
  language: string | null,
): Promise<readonly Listed[]> {
  const [held, sources] = await Promise.all([
    findMicroCredentials(
      sql,
      found.map(({ id }) => id),
    ),
    listSources(sql),
  ]);
  const providers = await findStoredProviders(sql, [...new Set(held.map((one) => one.providerId))]);
  const heldById = new Map(held.map((one) => [one.id, one]));
  const providerById = new Map(providers.map((one) => [one.id, one]));
  const sourceBySlug = new Map(sources.map((one) => [one.slug, one]));
  return found.flatMap(({ id, quality }): Listed[] => {
    const one = heldById.get(id);
    const provider = one && providerById.get(one.providerId);
    if (!one || !provider) return [];
    const statements = standing(one.statements);
    const view = mergeMicroCredential(
      statements,
      (slug) => sourceBySlug.get(slug)?.declaresMicroCredentials ?? false,
    );
    const draft = valuesOf(view);
    const own = draft.languages[0];
    return [
      {
        id,
        title: inLanguage(draft.titles, language, own) ?? { language: 'und', value: '' },
        description: inLanguage(draft.descriptions, language, own)?.value ?? null,
        provider: { id: provider.id, name: provider.name, country: provider.country },
        quality,
        ects: effectiveEcts(draft, provider.country),
        eqfLevel: effectiveEqf(draft, provider.country),
        languages: draft.languages,
        fields: draft.fields,
        participation: draft.participation,
        url: draft.url,
        withdrawnOn: one.withdrawnOn,
        firstSeenAt: one.firstSeenAt,
        changedAt: one.statements.map(({ harvestedAt }) => harvestedAt).reduce((a, b) => (a > b ? a : b)),
        sources: statements.map(({ source, key, harvestedAt, draft: { url } }) => ({
          source,
          title: sourceBySlug.get(source)?.title ?? source,
          licence: sourceBySlug.get(source)?.licence ?? null,
          key,
          harvestedAt,
          url,
        })),
      },
    ];
  });
}
