import { expect } from '@jest/globals';
import { EMPTY_MICRO_CREDENTIAL, EMPTY_OFFERING, isDay, type Draft } from '#domain';

type Keys<Type extends Draft['type']> = readonly (keyof Extract<Draft, { type: Type }>)[];

const REFERENCE = ['names', 'identifiers', 'country', 'city', 'website', 'kind'] as const;

const KEYS: { readonly [Type in Draft['type']]: Keys<Type> } = {
  'micro-credential': Object.keys(EMPTY_MICRO_CREDENTIAL) as (keyof typeof EMPTY_MICRO_CREDENTIAL)[],
  provider: [
    'type',
    ...REFERENCE,
    'otherNames',
    'otherCountries',
    'foundedOn',
    'closedOn',
    'relations',
    'withdrawnOn',
  ],
  agency: ['type', 'identifiers', 'names', 'acronym', 'country', 'website', 'registrations', 'isRegistered'],
  decision: [
    ...([
      'type',
      'identifiers',
      'agency',
      'providers',
      'level',
      'activity',
      'scheme',
      'mandate',
      'outcome',
    ] as const),
    ...([
      'validFrom',
      'validTo',
      'scope',
      'programmes',
      'reportUrl',
      'flaggedHigh',
      'withdrawnOn',
      'annulled',
    ] as const),
  ],
  'register-entry': [
    'type',
    'identifiers',
    'provider',
    'listedAs',
    'validFrom',
    'validTo',
    'scope',
    'url',
    'withdrawnOn',
  ],
};

const DAYS = /^(?:\w+On|validFrom|validTo|from|to|enrolFrom|enrolUntil)$/;
const ADDRESSES = /^(?:url|website|reportUrl)$/;

/** Whether a draft holds the members of its type and no others, with values of the kind that they promise. */
export function expectPlainDraft(draft: Draft): void {
  expect(Object.keys(draft).sort()).toEqual([...KEYS[draft.type]].sort());
  if (draft.type === 'micro-credential') {
    for (const offering of draft.offerings)
      expect(Object.keys(offering).sort()).toEqual(Object.keys(EMPTY_OFFERING).sort());
    for (const reference of [...draft.providers, ...draft.awarders])
      expect(Object.keys(reference).sort()).toEqual([...REFERENCE].sort());
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
  must(value === null || !ADDRESSES.test(name) || /^https?:\/\//i.test(String(value)), name, 'no address of a page');
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
