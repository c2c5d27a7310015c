import { EMPTY_OFFERING, type Day, type Money, type OfferingDraft } from '#domain';
import { addressOf, dayOf, languagesOf, moneyOf } from '../reading/json-fields.js';
import type { JsonReader } from '../reading/json-reader.js';
import { participationOf } from './delivery.js';
import { idOf } from './identity.js';

/** Where teaching takes place, before where the house is, before where its post goes. */
const ADDRESS_TYPES = ['teaching', 'visit', 'postal', 'deliveries', 'billing'];

/** One run of a course or program. */
export function offeringOf(body: JsonReader): OfferingDraft {
  const startsOn = dayOf(body.at('startDate'));
  const enrolFrom = dayOf(body.at('enrollStartDate'));
  const prices = pricesOf(body.at('priceInformation'));
  return {
    ...EMPTY_OFFERING,
    key: idOf(body.at('offeringId').value),
    startsOn,
    endsOn: notBefore(startsOn, body.at('endDate')),
    enrolFrom,
    enrolUntil: notBefore(enrolFrom, body.at('enrollEndDate')),
    anyTime: isAnyTime(body),
    place: placeOf(body.at('addresses')),
    participation: participationOf(body.at('modeOfDelivery')),
    languages: languagesOf(body.at('teachingLanguage')),
    prices,
    free: prices.length === 0 ? null : prices.every(({ amount }) => amount === 0),
    url: addressOf(body.at('link')),
  };
}

/** The end of a period; one before its beginning is an issue, and none. */
function notBefore(start: Day | null, field: JsonReader): Day | null {
  const end = dayOf(field);
  if (start === null || end === null || end >= start) return end;
  field.issues.warning(
    'dates-reversed',
    field.pointer,
    end,
    `This day lies before the beginning, ${start}; it was left out.`,
  );
  return null;
}

/** A flexible entry period of more than a day: "participants can start at various moments". */
function isAnyTime(body: JsonReader): boolean {
  const from = dayOf(body.at('flexibleEntryPeriodStart'));
  const to = dayOf(body.at('flexibleEntryPeriodEnd'));
  return from !== null && (to === null || to > from);
}

function placeOf(field: JsonReader): string | null {
  const addresses = field.items();
  const ranked = ADDRESS_TYPES.flatMap((type) =>
    addresses.filter((address) => address.at('addressType').value === type),
  );
  return (
    [...ranked, ...addresses].map((address) => address.at('city').text()).find((city) => city !== null) ??
    null
  );
}

/**
 * What a student is to pay: `total costs`, or where none is given what else is named, but for the part that a subsidy
 * covers. `amount` counts; a differing `displayAmount` is only how somebody formatted it.
 */
function pricesOf(field: JsonReader): Money[] {
  const costs = field.items().filter((cost) => costType(cost) !== 'stap eligible');
  const total = costs.filter((cost) => costType(cost) === 'total costs');
  return (total.length > 0 ? total : costs).flatMap(
    (cost) => moneyOf(cost.at('amount'), cost.at('currency')) ?? [],
  );
}

function costType(cost: JsonReader): string {
  const { value } = cost.at('costType');
  return typeof value === 'string' ? value.toLowerCase().replaceAll('_', ' ') : '';
}
