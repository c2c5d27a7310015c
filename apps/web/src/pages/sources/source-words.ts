import type { TFunction } from 'i18next';
import type { SourceLineFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';
import { durationText } from '../../i18n/words.js';

const ROLES = ['competent-authority', 'register', 'provider', 'aggregator'] as const;
const KINDS = ['catalogue', 'register'] as const;
const TIERS = ['institutional', 'regional', 'national', 'european', 'sectoral'] as const;

/** "Catalogue, from a competent authority, national"; what the page does not know as the source says it. */
export function sourceKindText(source: SourceLineFragment, t: TFunction): string {
  const kind = KINDS.find((value) => value === source.kind);
  const role = ROLES.find((value) => value === source.role);
  const tier = TIERS.find((value) => value === source.tier);
  return [
    kind ? t(`source.kind.${kind}`) : source.kind,
    role ? t(`source.role.${role}`) : source.role,
    tier ? t(`source.tier.${tier}`) : source.tier,
  ].join(' · ');
}

/** How a source stands, as one of five: told by sign and word. */
export type SourceState = 'off' | 'waiting' | 'never' | 'stale' | 'fresh';

export function sourceState(source: SourceLineFragment): SourceState {
  if (!source.enabled) return source.formatAvailable ? 'off' : 'waiting';
  if (source.lastCompleteAt === null) return 'never';
  return source.stale ? 'stale' : 'fresh';
}

/** How old it is against what its authority promises. */
export function freshnessText(source: SourceLineFragment, now: number, t: TFunction, format: Format): string {
  const promise = source.promise === null ? null : durationText(source.promise, t, format);
  if (source.lastCompleteAt === null) return t('source.neverHarvested');
  const ago = format.ago(source.lastCompleteAt, now);
  return promise === null ? t('source.ageNoPromise', { ago }) : t('source.age', { ago, promise });
}
