import { byAuthority, type ProviderDraft, standing, type Statement } from '#domain';
import type { Fact } from '../generated/schema.js';

const FIELDS = [
  'names',
  'kind',
  'country',
  'city',
  'website',
  'identifiers',
  'foundedOn',
  'closedOn',
] as const;

/** Which source says what of a provider; another that differs stands beside the one that counts. */
export function providerFacts(statements: readonly Statement<ProviderDraft>[]): Fact[] {
  const ordered = [...standing(statements)].sort(byAuthority);
  return FIELDS.flatMap((field) => {
    const stating = ordered.filter(
      ({ draft }) => draft[field] !== null && !(Array.isArray(draft[field]) && draft[field].length === 0),
    );
    const [first, ...rest] = stating;
    if (!first) return [];
    const value = JSON.stringify(first.draft[field]);
    return [
      {
        field,
        source: first.source,
        recordKey: first.key,
        harvestedAt: first.harvestedAt,
        value,
        others: rest
          .map((other) => ({
            source: other.source,
            recordKey: other.key,
            value: JSON.stringify(other.draft[field]),
          }))
          .filter((other) => other.source !== first.source && other.value !== value),
      },
    ];
  });
}
