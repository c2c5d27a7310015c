import type { TFunction } from 'i18next';
import type { QualityAnswerPartsFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';

interface Source {
  readonly title: string;
  readonly lastCompleteAt: string | null;
}

interface Context {
  /** It stands on the provider's own page. */
  readonly isOfProvider: boolean;
  readonly sourceOf: (slug: string) => Source;
  /** By whose knowledge it answers; null: that of now. */
  readonly knownOn: string | null;
}

/** The day an answer is for, what it rests on, and when it changes, in short words. */
export function notesOn(
  answer: QualityAnswerPartsFragment,
  { isOfProvider, sourceOf, knownOn }: Context,
  t: TFunction,
  format: Format,
): readonly string[] {
  const decisive = answer.evidence.filter(({ decides }) => decides);
  const deciding = decisive.length;
  const sources = [...new Set(decisive.map(({ source }) => source))].map((slug) => {
    const { title, lastCompleteAt } = sourceOf(slug);
    return isOfThen(lastCompleteAt, knownOn)
      ? t('quality.asOf', { source: title, day: format.momentDay(lastCompleteAt) })
      : title;
  });
  const all = answer.evidence.length;
  return [
    t('quality.for', { day: format.longDay(answer.on) }),
    sources.length > 0 && t('quality.says', { sources: format.list(sources) }),
    answer.basis && !(isOfProvider && answer.basis === 'PROVIDER') && t(`basis.${answer.basis}`),
    all > 0 && t('quality.pieces', { deciding: format.number(deciding), count: all }),
    answer.endDateAssumed && t('quality.endAssumed'),
    answer.conflicting.length > 0 && t('quality.conflicting', { count: answer.conflicting.length }),
    answer.nextChange && t('quality.nextChange', { day: format.day(answer.nextChange) }),
  ].filter((text): text is string => Boolean(text));
}

/** What was taken after the asked moment says nothing of how old the source was then. */
const isOfThen = (taken: string | null, knownOn: string | null): taken is string =>
  taken !== null && (knownOn === null || Date.parse(taken) <= Date.parse(knownOn));
