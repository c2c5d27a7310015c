import { EMPTY_OFFERING, type OfferingDraft } from './draft.js';
import { isStated } from './micro-credential.js';
import { sameValue } from './same-value.js';

/** A value of a run that a further listing states otherwise; the first stands. */
export interface OfferingContradiction {
  /** key of the run */
  readonly offering: string;
  readonly field: keyof OfferingDraft;
  readonly value: unknown;
}

export interface UnitedOfferings {
  readonly value: readonly OfferingDraft[];
  readonly contradictions: readonly OfferingContradiction[];
}

const FIELDS = Object.keys(EMPTY_OFFERING) as (keyof OfferingDraft)[];

/**
 * Runs of two listings of one record, each once: those with the same key are one, those without a key where all their
 * values are the same. Runs that differ in nothing but the enrolment dates are further windows and stay apart.
 */
export function uniteOfferings(
  first: readonly OfferingDraft[],
  second: readonly OfferingDraft[],
): UnitedOfferings {
  const value = [...first];
  const contradictions: OfferingContradiction[] = [];
  for (const offering of second) {
    if (value.some((held) => sameValue(held, offering))) continue;
    const at = value.findIndex((held) => isSameRun(held, offering));
    const held = value[at];
    if (!held) {
      value.push(offering);
      continue;
    }
    value[at] = complete(held, offering);
    contradictions.push(...contradictionsOf(held, offering));
  }
  return { value, contradictions };
}

function isSameRun(a: OfferingDraft, b: OfferingDraft): boolean {
  return a.key !== null && a.key === b.key && !isFurtherWindow(a, b);
}

function isFurtherWindow(a: OfferingDraft, b: OfferingDraft): boolean {
  const isWindow = (field: keyof OfferingDraft): boolean => field === 'enrolFrom' || field === 'enrolUntil';
  const differing = FIELDS.filter((field) => !sameValue(a[field], b[field]));
  return differing.every(isWindow) && differing.some((field) => isStated(a[field]) && isStated(b[field]));
}

/** What the first lacks comes from the second. */
function complete(first: OfferingDraft, second: OfferingDraft): OfferingDraft {
  const lacking = FIELDS.filter((field) => !isStated(first[field]) && isStated(second[field]));
  const added = Object.fromEntries(lacking.map((field) => [field, second[field]])) as Partial<OfferingDraft>;
  return { ...first, ...added, anyTime: first.anyTime || second.anyTime };
}

function contradictionsOf(first: OfferingDraft, second: OfferingDraft): readonly OfferingContradiction[] {
  return FIELDS.filter(
    (field) =>
      field !== 'anyTime' &&
      isStated(first[field]) &&
      isStated(second[field]) &&
      !sameValue(first[field], second[field]),
  ).map((field) => ({ offering: first.key ?? '', field, value: second[field] }));
}
