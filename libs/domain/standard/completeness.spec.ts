import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_MICRO_CREDENTIAL,
  EMPTY_OFFERING,
  type MicroCredentialDraft,
} from '../micro-credential/draft.js';
import { mergeMicroCredential } from '../micro-credential/micro-credential.js';
import type { ProviderReference } from '../provider/provider.js';
import type { QualityAnswer } from '../quality/answer.js';
import { qualityCases } from '../../../test/quality/cases.js';
import { providerQuality } from '../quality/provider-quality.js';
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

/** The answer of a written case. */
function answerOf(name: string): QualityAnswer {
  const found = qualityCases().find((one) => one.name === name);
  if (!found) throw new Error(`no case "${name}"`);
  return providerQuality(found.facts, found.question);
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
    ['a decision on the provider itself', 'PRESENT'],
    ['obligatory with conditions', 'PRESENT'],
    ['reviewed without formal decision', 'PRESENT'],
    ['a programme decision', 'MISSING'],
    ['listed alone', 'MISSING'],
    ['a voluntary refusal', 'MISSING'],
    ['the day after the last', 'MISSING'],
    ['nothing at all', 'MISSING'],
  ])('quality assurance not stated, with "%s": %s', (name, status) => {
    expect(of({ ...full, qualityAssurance: [] }, answerOf(name)).status('QUALITY_ASSURANCE')).toBe(status);
  });

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
