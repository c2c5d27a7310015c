import { expect } from '@jest/globals';
import { EMPTY_MICRO_CREDENTIAL, EMPTY_OFFERING, isDay, type Draft } from '#domain';

/** Every member of a type of draft, so that one more in the domain is one more here. */
type Members<Type extends Draft['type']> = Readonly<Record<keyof Extract<Draft, { type: Type }>, unknown>>;

const REFERENCE = { names: 1, identifiers: 1, country: 1, city: 1, website: 1, kind: 1 };
const PERIOD = { validFrom: 1, validTo: 1, withdrawnOn: 1 };

const MEMBERS: { readonly [Type in Draft['type']]: Members<Type> } = {
  'micro-credential': EMPTY_MICRO_CREDENTIAL,
  provider: {
    ...{ type: 1, ...REFERENCE, otherNames: 1, otherCountries: 1, foundedOn: 1, closedOn: 1, relations: 1 },
    ...{ reportedReviews: 1, withdrawnOn: 1 },
  },
  agency: {
    ...{ type: 1, identifiers: 1, names: 1, acronym: 1, country: 1, website: 1, registrations: 1 },
    ...{ isRegistered: 1 },
  },
  decision: {
    ...{
      type: 1,
      identifiers: 1,
      agency: 1,
      contributingAgencies: 1,
      providers: 1,
      level: 1,
      activity: 1,
      scheme: 1,
      mandate: 1,
    },
    ...{ outcome: 1, ...PERIOD, scope: 1, programmes: 1, reportUrl: 1, flaggedHigh: 1, annulled: 1 },
  },
  'register-entry': {
    ...{ type: 1, identifiers: 1, provider: 1, listedAs: 1, ...PERIOD, scope: 1, url: 1 },
  },
};

const DAYS = /^(?:\w+On|validFrom|validTo|from|to|enrolFrom|enrolUntil)$/;
const ADDRESSES = /^(?:url|website|reportUrl)$/;

/** Whether a draft holds the members of its type and no others, with values of the kind that they promise. */
export function expectPlainDraft(draft: Draft): void {
  expect(Object.keys(draft).sort()).toEqual(Object.keys(MEMBERS[draft.type]).sort());
  if (draft.type === 'micro-credential') {
    for (const offering of draft.offerings)
      expect(Object.keys(offering).sort()).toEqual(Object.keys(EMPTY_OFFERING).sort());
    for (const reference of [...draft.providers, ...draft.awarders])
      expect(Object.keys(reference).sort()).toEqual(Object.keys(REFERENCE).sort());
    for (const field of draft.fields) expect(field).toMatch(/^\d{2,4}$/);
    for (const quantity of [draft.ects, draft.hours])
      if (quantity) expect(quantity.min > 0 && quantity.min <= quantity.max).toBe(true);
    expect(draft.titles.length).toBeGreaterThan(0);
    expect(draft.providers.length).toBeGreaterThan(0);
  }
  walk(draft, '');
}

/** Plain comparisons: `expect` on every value of hundreds of drafts would take seconds. */
function walk(value: unknown, name: string): void {
  must(value !== undefined, name, 'undefined: what is not stated is null or empty');
  must(typeof value !== 'number' || Number.isFinite(value), name, 'no finite number');
  must(value === null || !DAYS.test(name) || isDay(value), name, 'no day');
  must(
    value === null || !ADDRESSES.test(name) || (typeof value === 'string' && /^https?:\/\//i.test(value)),
    name,
    'no address of a page',
  );
  if (typeof value !== 'object' || value === null) return;
  if ('language' in value && 'value' in value) {
    must(Object.keys(value).length === 2, name, 'more than a text and its language');
    must(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(String(value.language)), name, 'in no language');
    must(value.value !== '', name, 'an empty text');
  }
  for (const [key, member] of Object.entries(value)) walk(member, Array.isArray(value) ? name : key);
}

function must(holds: boolean, name: string, what: string): void {
  if (!holds) throw new Error(`In the draft, ${name} is ${what}`);
}
