import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../day.js';
import { RELATION_TYPES } from '../provider/provider.js';
import type { SourceStanding } from '../source/source.js';
import type { HeldRelation, QualityAnswer, QualityDecision, QualityFacts, RegisterEntry } from './answer.js';
import { DECISION_LEVELS, MANDATES, OUTCOMES } from './decision.js';
import { microCredentialQuality } from './micro-credential-quality.js';
import { providerQuality } from './provider-quality.js';

const NOW = '2026-11-22T09:00:00.000Z';
const runs = { numRuns: 400 };

const AGENCIES: QualityFacts['agencies'] = new Map([
  [
    'A',
    { id: 'A', name: 'Agency A', acronym: null, registrations: [{ from: '2019-01-01', to: '2024-01-01' }] },
  ],
]);

function source(slug: string, role: SourceStanding['role'], rank: number): [string, SourceStanding] {
  const kind = role === 'provider' ? 'catalogue' : 'register';
  return [
    slug,
    {
      slug,
      title: slug,
      role,
      kind,
      country: 'EU',
      rank,
      lastCompleteAt: '2026-11-20T00:00:00.000Z',
      promise: 'P7D',
    },
  ];
}

const SOURCES: QualityFacts['sources'] = new Map([
  source('deqar', 'register', 0),
  source('ministry', 'competent-authority', 1),
  source('own', 'provider', 2),
]);

/** Few days, so that starts and ends meet. */
const day = fc.integer({ min: 0, max: 40 }).map((step) => addDays('2020-01-01', step * 60));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { freq: 4 });
const providers = fc.subarray(['P', 'Q', 'R'], { minLength: 1, maxLength: 2 });
const scope = fc.record({
  eqfLevels: fc.subarray([5, 6, 7], { maxLength: 2 }),
  fields: fc.subarray(['06', '0613', '09'], { maxLength: 1 }),
});
const programme = fc.record({
  name: fc.constantFrom('Nursing', 'nursing', 'Law'),
  qualification: fc.constant('BSc'),
  cycle: fc.constant(null),
  microCredential: fc.boolean(),
  identifiers: fc.subarray([{ scheme: 'code', value: 'MC1' }]),
});
const removal = { withdrawnOn: fc.option(day, { freq: 8 }), delistedOn: fc.option(day, { freq: 8 }) };

const decision: fc.Arbitrary<Omit<QualityDecision, 'id'>> = fc.record({
  source: fc.constantFrom('deqar', 'deqar', 'ministry', 'own'),
  recordKey: fc.constant('k'),
  providerIds: providers,
  agencyId: maybe(fc.constantFrom('A', 'B', 'C')),
  contributingAgencyIds: fc.constant([]),
  identifiers: fc.constant([]),
  agency: fc.constant(null),
  level: fc.constantFrom(...DECISION_LEVELS),
  activity: fc.constant(null),
  scheme: fc.constantFrom('ESG' as const, 'ESG' as const, 'EQAVET' as const),
  mandate: maybe(fc.constantFrom(...MANDATES)),
  outcome: fc.constantFrom(...OUTCOMES),
  validFrom: maybe(day),
  validTo: maybe(day),
  scope,
  programmes: fc.array(programme, { maxLength: 2 }),
  reportUrl: fc.constant(null),
  flaggedHigh: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  annulled: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  ...removal,
});

const entry: fc.Arbitrary<Omit<RegisterEntry, 'id'>> = fc.record({
  source: fc.constantFrom('ministry', 'portal'),
  recordKey: fc.constant('k'),
  providerId: fc.constantFrom('P', 'Q'),
  identifiers: fc.constant([]),
  listedAs: fc.constant(null),
  validFrom: maybe(day),
  validTo: maybe(day),
  scope,
  url: fc.constant(null),
  ...removal,
});

const relation: fc.Arbitrary<HeldRelation> = fc.record({
  type: fc.constantFrom(...RELATION_TYPES),
  providerId: fc.constantFrom('P', 'Q', 'R'),
  otherId: fc.constantFrom('P', 'Q', 'R'),
  from: maybe(day),
  to: maybe(day),
  source: fc.constantFrom('deqar', 'ministry'),
});

const facts: fc.Arbitrary<QualityFacts> = fc
  .record({
    decisions: fc.array(decision, { maxLength: 8 }),
    entries: fc.array(entry, { maxLength: 2 }),
    relations: fc.array(relation, { maxLength: 4 }),
  })
  .map(({ decisions, entries, relations }) => ({
    providerId: 'P',
    providerName: 'Provider P',
    country: 'EE',
    relations,
    relatedNames: new Map([['Q', 'Provider Q']]),
    decisions: decisions.map((one, index) => ({ ...one, id: `d${index}` })),
    entries: entries.map((one, index) => ({ ...one, id: `e${index}` })),
    agencies: AGENCIES,
    sources: SOURCES,
  }));

const asked = fc.record({
  on: day,
  eqfLevel: maybe(fc.constantFrom(5, 6)),
  field: maybe(fc.constantFrom('0613', '09')),
});

/** The same rules must hold for a provider and for a micro-credential that it awards together with another. */
type Ask = (
  facts: QualityFacts,
  question: { on: string; eqfLevel: number | null; field: string | null },
) => QualityAnswer;
const ofProvider: Ask = (held, question) => providerQuality(held, { ...question, now: NOW });
const ofMicroCredential: Ask = (held, { on, eqfLevel, field }) =>
  microCredentialQuality(
    {
      provider: held,
      awarders: [held, { ...held, providerId: 'Q' }],
      identifiers: [{ scheme: 'code', value: 'MC1' }],
      programmes: [{ name: 'Law', identifiers: [] }],
      eqfLevel,
      fields: field ? [field] : [],
    },
    { on, now: NOW },
  );

describe.each([
  ['a provider', ofProvider],
  ['a micro-credential', ofMicroCredential],
] as const)('the quality of %s', (_, ask) => {
  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(facts, asked, fc.integer(), (held, question, turn) => {
        const turned = {
          ...held,
          decisions: rotate(held.decisions, turn),
          entries: rotate(held.entries, turn),
          relations: rotate(held.relations, turn),
        };
        expect(ask(turned, question)).toEqual(ask(held, question));
      }),
      runs,
    );
  });

  it('on a day does not depend on what starts after it, but for nextChange', () => {
    fc.assert(
      fc.property(facts, asked, (held, question) => {
        const started = ({ validFrom }: { validFrom: string | null }): boolean =>
          validFrom === null || validFrom <= question.on;
        const until = {
          ...held,
          decisions: held.decisions.filter(started),
          entries: held.entries.filter(started),
        };
        const { nextChange: _a, ...answer } = ask(held, question);
        const { nextChange: _b, ...less } = ask(until, question);
        // where nothing is in force, the sentence tells of what starts later (rule 8)
        expect(answer.status === 'UNKNOWN' ? { ...answer, reason: less.reason } : answer).toEqual(less);
      }),
      runs,
    );
  });

  it('stays the same until the day before nextChange, and differs on it', () => {
    fc.assert(
      fc.property(facts, asked, fc.double({ min: 0, max: 1, noNaN: true }), (held, question, share) => {
        const now = ask(held, question);
        const last = now.nextChange === null ? addDays(question.on, 4000) : addDays(now.nextChange, -1);
        const span = (Date.parse(last) - Date.parse(question.on)) / 86_400_000;
        for (const on of [addDays(question.on, Math.round(span * share)), last]) {
          expect(compared(ask(held, { ...question, on }))).toEqual(compared(now));
        }
        if (now.nextChange === null) return;
        expect(compared(ask(held, { ...question, on: now.nextChange }))).not.toEqual(compared(now));
      }),
      runs,
    );
  });

  it('has evidence in force for every status but EXPIRED and UNKNOWN', () => {
    fc.assert(
      fc.property(facts, asked, (held, question) => {
        const { status, basis, evidence } = ask(held, question);
        const deciding = evidence.filter(({ decides }) => decides);
        expect(deciding.length > 0).toBe(status !== 'UNKNOWN');
        if (status !== 'EXPIRED') expect(deciding.every(({ counts }) => counts)).toBe(true);
        if (status !== 'UNKNOWN') expect(basis).not.toBeNull();
        expect(evidence.every(({ counts, whyNot }) => counts === (whyNot === null))).toBe(true);
      }),
      runs,
    );
  });
});

it('a provider with one more counting positive obligatory decision, superseded by none, is never UNKNOWN', () => {
  fc.assert(
    fc.property(facts, day, (held, on) => {
      const template = { ...POSITIVE, validFrom: on, validTo: on };
      const answer = providerQuality({ ...held, decisions: [...held.decisions, template] }, { on, now: NOW });
      const added = answer.evidence.find((one) => one.decision?.id === template.id);
      fc.pre(added?.counts === true);
      expect(answer.status).not.toBe('UNKNOWN');
    }),
    runs,
  );
});

const POSITIVE: QualityDecision = {
  id: 'added',
  source: 'deqar',
  recordKey: 'added',
  providerIds: ['P'],
  agencyId: 'C',
  contributingAgencyIds: [],
  agency: null,
  level: 'INSTITUTIONAL',
  activity: null,
  scheme: 'ESG',
  mandate: 'OBLIGATORY',
  outcome: 'POSITIVE',
  validFrom: null,
  validTo: null,
  scope: { eqfLevels: [], fields: [] },
  programmes: [],
  reportUrl: null,
  flaggedHigh: false,
  withdrawnOn: null,
  annulled: false,
  delistedOn: null,
};

function compared({ status, basis, conflicting }: QualityAnswer): unknown {
  return [
    status,
    basis,
    conflicting.map(({ decision: one, registerEntry }) => one?.id ?? registerEntry?.id).sort(),
  ];
}

function rotate<T>(values: readonly T[], by: number): readonly T[] {
  const at = values.length === 0 ? 0 : Math.abs(by) % values.length;
  return [...values.slice(at), ...values.slice(0, at)].reverse();
}
