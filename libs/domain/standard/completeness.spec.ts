import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_MICRO_CREDENTIAL,
  EMPTY_OFFERING,
  type MicroCredentialDraft,
} from '../micro-credential/draft.js';
import { mergeMicroCredential } from '../micro-credential/micro-credential.js';
import type { ProviderReference } from '../provider/provider.js';
import type {
  Evidence,
  QualityAnswer,
  QualityDecision,
  QualityStatus,
  RegisterEntry,
} from '../quality/answer.js';
import { completeness, invalidElements, type ElementHints, type StandardElement } from './completeness.js';

const text = [{ language: 'en', value: 'Words' }];
const institution: ProviderReference = {
  names: text,
  identifiers: [],
  country: 'EE',
  city: null,
  website: null,
  kind: 'HIGHER_EDUCATION_INSTITUTION',
};
const company: ProviderReference = { ...institution, kind: 'ALTERNATIVE_PROVIDER' };

const full: Partial<MicroCredentialDraft> = {
  titles: text,
  providers: [institution],
  ects: { min: 6, max: 6, origin: 'STATED' },
  eqfLevel: { value: 6, origin: 'STATED' },
  learningOutcomes: [{ texts: text, skills: [] }],
  assessment: [{ type: null, texts: text }],
  participation: ['ONLINE'],
  qualityAssurance: text,
};

function of(
  draft: Partial<MicroCredentialDraft>,
  quality: QualityAnswer | null = null,
  hints: ElementHints = {},
) {
  const merged = mergeMicroCredential(
    [
      {
        source: 'uni',
        key: '1',
        role: 'provider',
        rank: 0,
        harvestedAt: '2026-11-22T03:00:00.000Z',
        draft: { ...EMPTY_MICRO_CREDENTIAL, ...draft },
      },
    ],
    () => false,
  );
  const result = completeness(merged, quality, hints);
  const status = (element: StandardElement) => result.elements.find((one) => one.element === element)?.status;
  return { ...result, status };
}

/** An answer that rests on one piece of evidence. */
function answer(status: QualityStatus, decides: boolean, of: 'decision' | 'entry'): QualityAnswer {
  const dates = { validFrom: '2022-07-01', validTo: '2029-06-30' };
  const held = {
    id: 'x',
    source: 'deqar',
    recordKey: 'x',
    identifiers: [],
    withdrawnOn: null,
    delistedOn: null,
  };
  const scope = { eqfLevels: [], fields: [] };
  const decision: QualityDecision = {
    ...{
      ...held,
      ...dates,
      scope,
      providerIds: ['P'],
      agencyId: null,
      contributingAgencyIds: [],
      agency: null,
      level: 'INSTITUTIONAL',
    },
    ...{ activity: null, scheme: 'ESG', mandate: 'OBLIGATORY', outcome: 'POSITIVE', programmes: [] },
    ...{ reportUrl: null, flaggedHigh: false, annulled: false },
  };
  const registerEntry: RegisterEntry = {
    ...held,
    ...dates,
    scope,
    providerId: 'P',
    listedAs: null,
    url: null,
  };
  const evidence: Evidence = {
    decision: of === 'decision' ? decision : null,
    registerEntry: of === 'entry' ? registerEntry : null,
    ...{
      decides,
      counts: decides,
      whyNot: decides ? null : 'it ran out',
      via: null,
      url: null,
      source: 'deqar',
    },
    ...{ ...dates, endDateAssumed: false },
  };
  return {
    ...{ status, basis: 'PROVIDER', on: '2026-11-22', knownAt: '2026-11-22T09:00:00.000Z', reason: '' },
    ...{
      evidence: [evidence],
      conflicting: [],
      endDateAssumed: false,
      stale: false,
      validUntil: null,
      nextChange: null,
    },
  };
}

describe('completeness', () => {
  it('is green with all mandatory elements, whatever optional ones are missing', () => {
    const result = of(full);
    expect(result).toMatchObject({ score: 1, light: 'GREEN' });
    expect(result.elements.map(({ mandatory }) => mandatory)).toEqual([
      ...Array<boolean>(9).fill(true),
      ...Array<boolean>(5).fill(false),
    ]);
    expect(result.status('GRADING')).toBe('MISSING');
  });

  it('is amber with title, awarder, outcomes and workload', () => {
    const result = of({ ...full, eqfLevel: null, assessment: [], qualityAssurance: [] });
    expect(result).toMatchObject({ score: 6 / 9, light: 'AMBER' });
  });

  it('is red without one of them', () => {
    expect(of({ ...full, ects: null }).light).toBe('RED');
    expect(of({}).score).toBe(0);
  });

  it('derives the awarder where the only provider is an institution', () => {
    expect(of(full).status('AWARDER')).toBe('PRESENT');
    expect(of({ ...full, providers: [institution, company] }).status('AWARDER')).toBe('MISSING');
    expect(of({ ...full, providers: [company] }).status('AWARDER_COUNTRY')).toBe('MISSING');
    expect(of({ ...full, providers: [company], awarders: [company] }).status('AWARDER')).toBe('PRESENT');
  });

  it('takes what is held of the provider before what the record says of it', () => {
    const named = { ...full, providers: [{ ...institution, kind: null, country: null }] };
    expect(of(named).status('AWARDER')).toBe('MISSING');
    const hints = { providers: [{ kind: 'HIGHER_EDUCATION_INSTITUTION' as const, country: 'EE' }] };
    expect(of(named, null, hints)).toMatchObject({ score: 1 });
  });

  it('does not take blank words for words', () => {
    expect(of({ ...full, titles: [{ language: 'en', value: ' ' }] }).status('TITLE')).toBe('MISSING');
    expect(of({ ...full, learningOutcomes: [{ texts: [], skills: [] }] }).status('LEARNING_OUTCOMES')).toBe(
      'MISSING',
    );
  });

  it('finds participation in a run, workload in hours, level in a national framework', () => {
    const result = of({
      ...full,
      participation: [],
      offerings: [{ ...EMPTY_OFFERING, participation: ['ONSITE'] }],
      ects: null,
      hours: { min: 100, max: 100, origin: 'STATED' },
      eqfLevel: null,
      nqf: { framework: 'EE', level: '6' },
    });
    expect(result.light).toBe('GREEN');
  });

  it.each([
    ['CONFIRMED', true, 'decision', 'PRESENT'],
    ['CONDITIONAL', true, 'decision', 'PRESENT'],
    ['REVIEWED', true, 'decision', 'PRESENT'],
    ['PARTIAL', true, 'decision', 'MISSING'],
    ['NEGATIVE', true, 'decision', 'MISSING'],
    ['NATIONALLY_LISTED', true, 'entry', 'MISSING'],
    ['EXPIRED', false, 'decision', 'MISSING'],
    ['UNKNOWN', false, 'decision', 'MISSING'],
  ] as const)(
    'quality assurance not stated, and %s (decides: %s) by a %s: %s',
    (status, decides, by, expected) => {
      const quality = answer(status, decides, by);
      expect(of({ ...full, qualityAssurance: [] }, quality).status('QUALITY_ASSURANCE')).toBe(expected);
    },
  );

  it('tells what was stated and unusable from what is missing', () => {
    const invalid = invalidElements([{ code: 'ects-out-of-range' }, { code: 'broken-link' }]);
    expect(invalid).toEqual(['WORKLOAD']);
    expect(of({ ...full, ects: null }, null, { invalid }).status('WORKLOAD')).toBe('INVALID');
    expect(of(full, null, { invalid }).status('WORKLOAD')).toBe('PRESENT');
  });

  it('leaves what does not apply out of the score', () => {
    const result = of({ ...full, eqfLevel: null }, null, { notApplicable: ['LEVEL'] });
    expect(result).toMatchObject({ score: 1, light: 'GREEN' });
    expect(result.status('LEVEL')).toBe('NOT_APPLICABLE');
  });
});
