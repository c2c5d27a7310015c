import { describe, expect, it } from '@jest/globals';
import type { SourceRole, Statement } from '../source/source.js';
import { EMPTY_MICRO_CREDENTIAL, type MicroCredentialDraft } from './draft.js';
import { declaration, mergeMicroCredential, valuesOf } from './micro-credential.js';

const title = (value: string, language = 'en') => [{ language, value }];
const ects = (value: number) => ({ min: value, max: value, origin: 'STATED' as const });

function statement(
  source: string,
  role: SourceRole,
  rank: number,
  draft: Partial<MicroCredentialDraft>,
): Statement<MicroCredentialDraft> {
  return {
    source,
    key: `${source}-1`,
    role,
    rank,
    harvestedAt: '2026-11-22T03:00:00.000Z',
    draft: { ...EMPTY_MICRO_CREDENTIAL, ...draft },
  };
}

const nobody = () => false;

describe('mergeMicroCredential', () => {
  it('takes each field from the most authoritative source that states it', () => {
    const merged = mergeMicroCredential(
      [
        statement('portal', 'aggregator', 0, {
          titles: title('Data!'),
          ects: ects(5),
          url: 'https://portal.example/1',
        }),
        statement('ministry', 'competent-authority', 3, { titles: title('Data analysis') }),
        statement('uni', 'provider', 1, { titles: title('Data analysis'), ects: ects(6) }),
      ],
      nobody,
    );
    expect(merged.titles?.source).toBe('ministry');
    expect(merged.ects).toMatchObject({ value: ects(6), source: 'uni', key: 'uni-1' });
    expect(merged.url?.source).toBe('portal');
    expect(merged.hours).toBeNull();
  });

  it('keeps what other sources state differently, and not what they repeat', () => {
    const merged = mergeMicroCredential(
      [
        statement('ministry', 'competent-authority', 3, {
          titles: title('Data analysis'),
          languages: ['en', 'et'],
        }),
        statement('uni', 'provider', 1, { titles: title('Data analysis'), languages: ['et', 'en'] }),
        statement('portal', 'aggregator', 0, { titles: title('Data!') }),
      ],
      nobody,
    );
    expect(merged.titles?.others).toEqual([{ value: title('Data!'), source: 'portal', key: 'portal-1' }]);
    expect(merged.languages?.others).toEqual([]);
  });

  it('counts the source added first between equal roles, in whatever order the statements come', () => {
    const statements = [
      statement('later', 'provider', 2, { ects: ects(3) }),
      statement('first', 'provider', 1, { ects: ects(4) }),
    ];
    expect(mergeMicroCredential(statements, nobody).ects?.source).toBe('first');
    expect(mergeMicroCredential([...statements].reverse(), nobody).ects?.source).toBe('first');
  });

  it('does not show a second record of the same source as another source', () => {
    const one = statement('uni', 'provider', 1, { ects: ects(3) });
    const two = { ...statement('uni', 'provider', 1, { ects: ects(4) }), key: 'uni-2' };
    expect(mergeMicroCredential([one, two], nobody).ects).toMatchObject({ key: 'uni-1', others: [] });
  });

  it('unites identifiers', () => {
    const a = { scheme: 'code', value: 'A' };
    const b = { scheme: 'iri', value: 'https://uni.example/b' };
    const merged = mergeMicroCredential(
      [
        statement('uni', 'provider', 1, { identifiers: [a, b] }),
        statement('portal', 'aggregator', 0, { identifiers: [b] }),
      ],
      nobody,
    );
    expect(merged.identifiers).toEqual([a, b]);
    expect(valuesOf(merged).identifiers).toEqual([a, b]);
  });

  it('is declared as strongly as any source declares it', () => {
    const plain = statement('portal', 'aggregator', 0, {});
    const own = statement('uni', 'provider', 1, { declaredByRecord: true });
    expect(mergeMicroCredential([plain], nobody).declared).toBe('UNDECLARED');
    expect(mergeMicroCredential([plain], (source) => source === 'portal').declared).toBe('BY_SOURCE');
    expect(mergeMicroCredential([plain, own], () => true).declared).toBe('BY_RECORD');
    expect(declaration({ declaredByRecord: false }, true)).toBe('BY_SOURCE');
  });
});
