import type { TFunction } from 'i18next';
import type { CardPartsFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';
import { convertedFrom, derivedFrom, ectsText, priceText } from '../../i18n/words.js';

/** One fact of the line: what weighs, with words before and after it. */
export interface CardFact {
  readonly key: string;
  readonly before?: string;
  readonly text: string;
  readonly isStrong?: boolean;
  /** Where a converted or derived value comes from. */
  readonly from?: string;
}

export interface CardFacts {
  readonly facts: readonly CardFact[];
  /** What no source states, in words. */
  readonly notStated: readonly string[];
}

/** The line of facts of a card, in the order in which a learner weighs them. */
export function cardFacts(card: CardPartsFragment, t: TFunction, format: Format): CardFacts {
  const entries: readonly (readonly [name: FactName, fact: CardFact | null])[] = [
    ['workload', workload(card, t, format)],
    ['level', level(card, t)],
    ['language', languages(card, format)],
    ['participation', participation(card, t)],
    ['start', start(card, t, format)],
    ['price', price(card, t, format)],
  ];
  return {
    facts: entries.flatMap(([, fact]) => (fact ? [fact] : [])),
    // The dates of something that is over interest nobody.
    notStated: entries
      .filter(([name, fact]) => !fact && !(card.withdrawnOn && (name === 'start' || name === 'price')))
      .map(([name]) => t(`card.missing.${name}`)),
  };
}

type FactName = 'workload' | 'level' | 'language' | 'participation' | 'start' | 'price';

const MOST_TAGS = 2;

/** What sets this one apart, the weightiest first. */
export function cardTags(card: CardPartsFragment, t: TFunction, format: Format): readonly string[] {
  const run = card.nextOffering;
  const sources = new Set(card.provenance.map(({ source }) => source)).size;
  const tags = [
    card.withdrawnOn !== null && t('card.withdrawn', { day: format.day(card.withdrawnOn) }),
    card.declared === 'UNDECLARED' && t('declared.UNDECLARED'),
    run?.openForEnrolment === true &&
      run.enrolUntil !== null &&
      t('card.applyUntil', { day: format.day(run.enrolUntil) }),
    card.stackKind !== null && t(`stackKind.${card.stackKind}`),
    sources > 1 && t('card.sources', { count: sources }),
  ];
  return tags.filter((tag) => tag !== false).slice(0, MOST_TAGS);
}

function workload(card: CardPartsFragment, t: TFunction, format: Format): CardFact | null {
  const text = ectsText(card.ects, t, format);
  if (text === null) return null;
  const from = convertedFrom(card, t, format);
  return { key: 'workload', text, isStrong: true, ...(from === null ? {} : { from }) };
}

function level(card: CardPartsFragment, t: TFunction): CardFact | null {
  if (!card.eqfLevel) {
    return card.nqf && { key: 'level', text: `${card.nqf.framework} ${card.nqf.level}`, isStrong: true };
  }
  const from = derivedFrom(card, t);
  const text = t('level.eqf', { level: card.eqfLevel.value });
  return { key: 'level', text, isStrong: true, ...(from === null ? {} : { from }) };
}

/** More than this many languages are told by their number. */
const MOST_LANGUAGES = 2;

function languages(card: CardPartsFragment, format: Format): CardFact | null {
  const names = card.languages.map(format.language);
  if (names.length === 0) return null;
  const shown = names.slice(0, MOST_LANGUAGES).join(', ');
  const more = names.length - MOST_LANGUAGES;
  return { key: 'language', text: more > 0 ? `${shown} +${more}` : shown };
}

function participation(card: CardPartsFragment, t: TFunction): CardFact | null {
  const ways = card.participation.map((way) => t(`participation.${way}`));
  const place = card.nextOffering?.place;
  const isElsewhere = card.participation.some((way) => way !== 'ONLINE');
  if (ways.length === 0) return null;
  return { key: 'participation', text: [...ways, ...(place && isElsewhere ? [place] : [])].join(', ') };
}

function start(card: CardPartsFragment, t: TFunction, format: Format): CardFact | null {
  const run = card.nextOffering;
  if (run?.startsOn) {
    return { key: 'start', before: t('card.starts'), text: format.day(run.startsOn), isStrong: true };
  }
  return run?.anyTime ? { key: 'start', text: t('card.anyTime') } : null;
}

function price(card: CardPartsFragment, t: TFunction, format: Format): CardFact | null {
  const text = card.nextOffering && priceText(card.nextOffering, t, format);
  return text === null ? null : { key: 'price', text };
}
