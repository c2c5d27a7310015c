import { describe, expect, it } from '@jest/globals';
import { EMPTY_MICRO_CREDENTIAL, EMPTY_OFFERING, mergeMicroCredential } from '#domain';
import type { MicroCredentialDraft } from '#domain';
import { idOf } from '../../test/support/search-subject.js';
import { searchDocument } from './document.js';

function projected(draft: Partial<MicroCredentialDraft>, country: string | null = 'EE') {
  const statement = {
    source: 'ee-example',
    key: '1',
    role: 'provider' as const,
    rank: 1,
    harvestedAt: '2026-11-22T00:00:00.000Z',
    draft: { ...EMPTY_MICRO_CREDENTIAL, ...draft },
  };
  return searchDocument({
    id: idOf(1),
    view: mergeMicroCredential([statement], () => true),
    country,
    providerIds: [idOf(2)],
    providerNames: [
      { language: 'et', value: 'Näidisülikool' },
      { language: 'en', value: 'Example University' },
      { language: 'fi', value: 'Näidisülikool' },
    ],
    awarderIds: [idOf(3)],
    sources: ['ee-example'],
    quality: { status: 'CONFIRMED', nextChange: '2027-01-01' },
    withdrawnOn: null,
    firstSeenAt: '2026-01-01T00:00:00.000Z',
  });
}

describe('searchDocument', () => {
  it('weighs texts by importance and leaves empty ones out', () => {
    const { texts } = projected({
      titles: [{ language: 'et', value: 'Andmed' }],
      descriptions: [{ language: 'et', value: ' ' }],
      learningOutcomes: [{ texts: [{ language: 'et', value: 'Oskab' }], skills: [] }],
      fields: ['0612'],
    });
    expect(texts.map(({ weight, text }) => `${weight} ${text.value}`)).toEqual([
      'A Andmed',
      'B Oskab',
      expect.stringMatching(/^B Database/),
      'B zxxisced0612',
      'C Näidisülikool',
      'C Example University',
    ]);
  });

  it('marks fields that there are, each once, whatever the number of their names', () => {
    const { texts } = projected({ fields: ['1013', '06', '1234'] });
    expect(texts.flatMap(({ text }) => (text.language === 'zxx' ? [text.value] : []))).toEqual([
      'zxxisced1013',
      'zxxisced06',
    ]);
  });

  it('has the labels of skills in every language that the source gives, each once', () => {
    const honey = [
      { language: 'en', value: 'harvest honey' },
      { language: 'sl', value: 'točenje medu' },
    ];
    const { texts } = projected({
      titles: [{ language: 'en', value: 'Bees' }],
      learningOutcomes: [
        {
          texts: [{ language: 'en', value: 'Can do' }],
          skills: [{ uri: 'https://a.example/1', labels: honey }],
        },
        {
          texts: [],
          skills: [
            { uri: 'https://a.example/1', labels: honey },
            { uri: 'https://a.example/2', labels: [] },
            { uri: null, labels: [{ language: 'de', value: 'harvest honey' }] },
          ],
        },
      ],
    });
    expect(texts.map(({ weight, text }) => `${weight} ${text.language} ${text.value}`)).toEqual([
      'A en Bees',
      'B en Can do',
      'B en harvest honey',
      'B sl točenje medu',
      'B de harvest honey',
      'C et Näidisülikool',
      'C en Example University',
    ]);
  });

  it('takes converted credits, and none where nothing supports them', () => {
    const hours = { min: 52, max: 52, origin: 'STATED' as const };
    expect(projected({ hours }).ects).toEqual({ min: 2, max: 2 });
    expect(projected({ hours }, null).ects).toBeNull();
  });

  it('unites languages and forms with those of offerings', () => {
    const { languages, participation } = projected({
      languages: ['et'],
      offerings: [{ ...EMPTY_OFFERING, languages: ['en', 'et'], participation: ['ONLINE'] }],
    });
    expect(languages).toEqual(['et', 'en']);
    expect(participation).toEqual(['ONLINE']);
  });

  it('keeps what is stated elsewhere', () => {
    expect(projected({})).toMatchObject({
      declared: 'BY_SOURCE',
      quality: 'CONFIRMED',
      qualityChangesOn: '2027-01-01',
      awarders: [idOf(3)],
    });
  });
});
