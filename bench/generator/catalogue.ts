import { EMPTY_MICRO_CREDENTIAL, EMPTY_OFFERING, QUALITY_STATUSES, addDays } from '#domain';
import type { Day, MicroCredentialDraft, OfferingDraft, ProviderReference, QualityStatus } from '#domain';
import { Random } from './random.js';
import { runningText, titleText, vocabularies } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

export interface GeneratedProvider {
  readonly id: string;
  readonly reference: ProviderReference;
  readonly quality: QualityStatus;
}

export interface GeneratedRecord {
  readonly id: string;
  readonly key: string;
  readonly source: string;
  readonly firstSeenAt: string;
  readonly provider: GeneratedProvider;
  readonly draft: MicroCredentialDraft;
}

const FIELDS =
  '0111 0113 0222 0311 0313 0410 0411 0413 0414 0421 0511 0533 0541 0611 0612 0613 0619 0688 0711 0713 0732 0811 0912 0913 0915 0923 1013 1022'.split(
    ' ',
  );
const QUALITY_SHARES: readonly QualityStatus[] = [
  'CONFIRMED',
  'CONFIRMED',
  'CONFIRMED',
  'UNKNOWN',
  'NATIONALLY_LISTED',
  'UNKNOWN',
  'CONFIRMED_VOLUNTARY',
  ...QUALITY_STATUSES,
];

/** An invented catalogue: 500 providers in six countries, texts of 100 words and more, everything that is filtered by. */
export class Catalogue {
  readonly vocabularies: readonly Vocabulary[];
  readonly providers: readonly GeneratedProvider[];
  private readonly random: Random;

  constructor(
    private readonly today: Day,
    seed = 20_261_122,
    providers = 500,
  ) {
    this.random = new Random(seed);
    this.vocabularies = vocabularies(this.random);
    this.providers = Array.from({ length: providers }, (_, n) => this.inventProvider(n));
  }

  /** The first `count` records; those of a smaller catalogue of the same seed are the same. */
  *records(count: number): Generator<GeneratedRecord> {
    for (let n = 0; n < count; n += 1) yield this.record(n);
  }

  private inventProvider(n: number): GeneratedProvider {
    const { random } = this;
    const vocabulary = this.vocabularies[n % this.vocabularies.length] ?? random.pick(this.vocabularies);
    const name = `${titleText(vocabulary, 2, random)} ${random.pick(['University', 'College', 'Institute', 'Academy'])}`;
    return {
      id: random.uuid(),
      quality: random.pick(QUALITY_SHARES),
      reference: {
        names: [{ language: vocabulary.language, value: name }],
        identifiers: [{ scheme: 'national-XX', value: String(n) }],
        country: vocabulary.country,
        city: null,
        website: `https://provider-${n}.example`,
        kind: random.chance(0.8) ? 'HIGHER_EDUCATION_INSTITUTION' : 'ALTERNATIVE_PROVIDER',
      },
    };
  }

  private record(n: number): GeneratedRecord {
    const { random } = this;
    const provider = random.pickUneven(this.providers);
    const country = provider.reference.country;
    const vocabulary =
      this.vocabularies.find((one) => one.country === country) ?? random.pick(this.vocabularies);
    return {
      id: random.uuid(),
      key: `record-${n}`,
      source: `${vocabulary.country.toLowerCase()}-bench`,
      firstSeenAt: new Date(
        Date.parse(`${addDays(this.today, -random.integer(0, 700))}T06:00:00Z`) + n,
      ).toISOString(),
      provider,
      draft: this.draft(vocabulary, provider),
    };
  }

  private draft(vocabulary: Vocabulary, provider: GeneratedProvider): MicroCredentialDraft {
    const { random } = this;
    const { language } = vocabulary;
    const text = (words: number) => [{ language, value: runningText(vocabulary, words, random) }];
    const ects = random.pickUneven([3, 5, 6, 2, 1, 10, 4, 15, 20, 30, 0.5]);
    return {
      ...EMPTY_MICRO_CREDENTIAL,
      titles: [{ language, value: titleText(vocabulary, random.integer(3, 7), random) }],
      descriptions: text(random.integer(90, 110)),
      learningOutcomes: [
        { texts: text(20), skills: [] },
        { texts: text(15), skills: [] },
      ],
      providers: [provider.reference],
      ects: random.chance(0.85)
        ? { min: ects, max: random.chance(0.1) ? ects + 3 : ects, origin: 'STATED' }
        : null,
      eqfLevel: random.chance(0.7) ? { value: random.integer(4, 8), origin: 'STATED' } : null,
      fields: random.chance(0.8)
        ? [...new Set(Array.from({ length: random.integer(1, 2) }, () => random.pickUneven(FIELDS)))]
        : [],
      participation: random.chance(0.9) ? [random.pick(['ONLINE', 'ONSITE', 'BLENDED'] as const)] : [],
      languages: random.chance(0.9) ? [...new Set([language, ...(random.chance(0.3) ? ['en'] : [])])] : [],
      stackKind: random.chance(0.4)
        ? random.pick(['STANDALONE', 'PART_OF_PROGRAMME', 'GENERIC'] as const)
        : null,
      declaredByRecord: random.chance(0.95),
      offerings: Array.from({ length: random.integer(0, 3) }, () => this.offering()),
      withdrawnOn: random.chance(0.03) ? addDays(this.today, -random.integer(1, 100)) : null,
    };
  }

  private offering(): OfferingDraft {
    const { random } = this;
    const startsOn = addDays(this.today, random.integer(-200, 300));
    const free = random.chance(0.2);
    return {
      ...EMPTY_OFFERING,
      startsOn,
      endsOn: addDays(startsOn, random.integer(10, 120)),
      enrolFrom: random.chance(0.5) ? addDays(startsOn, -60) : null,
      enrolUntil: random.chance(0.7) ? addDays(startsOn, -7) : null,
      free: free ? true : random.chance(0.6) ? false : null,
      prices: free || random.chance(0.5) ? [] : [{ amount: random.integer(1, 40) * 25, currency: 'EUR' }],
    };
  }
}
