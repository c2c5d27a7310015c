import { EMPTY_OFFERING, type Day, type Money, type OfferingDraft } from '#domain';
import type { IssueCollector } from '../reading/issues.js';
import { participationIn } from './classification.js';
import { checkedDay, dayOf } from '../elm-model/day.js';
import type { Node } from '../elm-model/node.js';
import { statusOf } from '../elm-model/vocabularies.js';
import { currencyCode } from './vocabularies.js';
import { homepage } from '../elm-model/web-resource.js';

/**
 * The runs of a learning opportunity: one, or one for each deadline where it has several, since an offering has one
 * enrolment window. None where it is no longer offered. `defaultLanguage` is that of its texts, not of teaching.
 */
export function offeringsOf(opportunity: Node, issues: IssueCollector): readonly OfferingDraft[] {
  if (isWithdrawn(opportunity)) {
    issues.info(
      'offering-withdrawn',
      opportunity.at('status'),
      opportunity.first('status'),
      'This learning opportunity is no longer offered and is left out.',
    );
    return [];
  }
  const prices = pricesOf(opportunity, issues);
  const offering: OfferingDraft = {
    ...EMPTY_OFFERING,
    key: opportunity.id,
    ...period(opportunity, issues),
    place: placeOf(opportunity),
    participation: participationIn(opportunity, issues),
    prices,
    free: isFree(prices),
    url: homepage(opportunity),
  };
  const deadlines = deadlinesOf(opportunity, issues);
  if (deadlines.length === 0) return [offering];
  return deadlines.map((enrolUntil, index) => ({
    ...offering,
    key: offering.key === null || index === 0 ? offering.key : `${offering.key}#deadline-${index + 1}`,
    enrolUntil,
  }));
}

export function isWithdrawn(opportunity: Node): boolean {
  const status = opportunity.first('status');
  return status !== null && statusOf(status) === 'withdrawn';
}

function period(opportunity: Node, issues: IssueCollector): Pick<OfferingDraft, 'startsOn' | 'endsOn'> {
  const temporal = opportunity.groups('temporal')[0];
  if (!temporal) return { startsOn: null, endsOn: null };
  const startsOn = dayOf(temporal, 'startDate', issues);
  const endsOn = dayOf(temporal, 'endDate', issues);
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return { startsOn, endsOn };
  issues.warning(
    'ends-before-start',
    temporal.at('endDate'),
    endsOn,
    'It ends before it starts: correct one of the days.',
  );
  return { startsOn, endsOn: null };
}

function deadlinesOf(opportunity: Node, issues: IssueCollector): readonly Day[] {
  const pointer = opportunity.at('applicationDeadline');
  const days = opportunity
    .strings('applicationDeadline')
    .flatMap((text) => checkedDay(text, pointer, issues) ?? []);
  return [...new Set(days)].sort();
}

function placeOf(opportunity: Node): string | null {
  const places = opportunity.followed('location', 'location').flatMap((location) => {
    const name =
      location.names('geographicName')[0] ??
      location.groups('address').flatMap((each) => each.names('fullAddress'))[0];
    return name ? [name.value] : [];
  });
  return places.length > 0 ? [...new Set(places)].join('; ') : null;
}

function pricesOf(opportunity: Node, issues: IssueCollector): readonly Money[] {
  return opportunity
    .groups('priceDetail')
    .flatMap((detail) => detail.groups('amount').flatMap((amount) => priceOf(amount, issues)));
}

function priceOf(amount: Node, issues: IssueCollector): Money[] {
  const value = amount.first('value');
  const unit = amount.first('unit');
  const currency = unit === null ? null : currencyCode(unit);
  if (value !== null && currency !== null && /^\+?\d{1,9}(\.\d{1,6})?$/.test(value)) {
    return [{ amount: Number(value), currency }];
  }
  issues.warning(
    'price-unreadable',
    amount.at('value'),
    [value, unit].filter((part) => part !== null).join(' '),
    'This price is not an amount in a currency of the EU authority table: correct it.',
  );
  return [];
}

/** Free for some and not for others is neither. */
function isFree(prices: readonly Money[]): boolean | null {
  if (prices.length === 0) return null;
  const free = prices.filter(({ amount }) => amount === 0).length;
  if (free === prices.length) return true;
  return free === 0 ? false : null;
}
