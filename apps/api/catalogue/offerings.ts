import type { Day, OfferingDraft } from '#domain';
import { hasEnded, type SearchFilter } from '#search';

/** An `Offering` as of a day. */
export interface OfferingNode extends Omit<OfferingDraft, 'key'> {
  readonly openForEnrolment: boolean | null;
  readonly ended: boolean;
}

export function offeringNode({ key: _, ...offering }: OfferingDraft, today: Day): OfferingNode {
  return { ...offering, openForEnrolment: isOpen(offering, today), ended: hasEnded(offering, today) };
}

/** A deadline today or later, and an opening, if stated, today or earlier. */
function isOpen(
  { enrolFrom, enrolUntil }: Pick<OfferingDraft, 'enrolFrom' | 'enrolUntil'>,
  today: Day,
): boolean | null {
  if (enrolFrom === null && enrolUntil === null) return null;
  return enrolUntil !== null && enrolUntil >= today && (enrolFrom === null || enrolFrom <= today);
}

/** The run for the card: of those not ended the one that fits most of what was asked, then the one that starts first. */
export function nextOffering(
  offerings: readonly OfferingDraft[],
  filter: SearchFilter | undefined,
  today: Day,
): OfferingNode | null {
  const left = offerings
    .map((offering) => offeringNode(offering, today))
    .filter((offering) => !offering.ended);
  const sorted = left
    .map((offering) => ({ offering, fits: fit(offering, filter ?? {}) }))
    .sort((a, b) => b.fits - a.fits || startOf(a.offering, today).localeCompare(startOf(b.offering, today)));
  return sorted[0]?.offering ?? null;
}

function fit(offering: OfferingNode, filter: SearchFilter): number {
  const { price, startsFrom, startsTo } = filter;
  const fits = [
    filter.openForEnrolment === true && offering.openForEnrolment === true,
    filter.free !== undefined && offering.free === filter.free,
    price !== undefined &&
      (offering.free === true ||
        offering.prices.some((one) => one.currency === price.currency && one.amount <= price.max)),
    (startsFrom !== undefined || startsTo !== undefined) &&
      offering.startsOn !== null &&
      offering.startsOn >= (startsFrom ?? '') &&
      offering.startsOn <= (startsTo ?? '9999'),
  ];
  return fits.filter(Boolean).length;
}

/** A start in the past has begun already: behind those to come, before those without a date. */
function startOf({ startsOn, anyTime }: OfferingNode, today: Day): string {
  if (startsOn === null) return anyTime ? today : '9999-99';
  return startsOn >= today ? startsOn : '9999-00';
}
