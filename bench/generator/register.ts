import { addDays, DECISION_LEVELS, MANDATES } from '#domain';
import type { Day, DecisionDraft, Outcome, RelationType } from '#domain';
import { Random } from './random.js';

export interface GeneratedDecision {
  readonly id: string;
  readonly key: string;
  readonly providerIds: readonly string[];
  readonly draft: DecisionDraft;
}

export interface GeneratedRelation {
  readonly providerId: string;
  readonly otherId: string;
  readonly type: RelationType;
  readonly from: Day;
}

/** What a register holds per provider: DEQAR had 100,000 reports on some 4,000 providers in 2024 (deqar.md, "Scale"). */
const DECISIONS_PER_PROVIDER = 15;
const RELATIONS_PER_PROVIDER = 0.3;

const OUTCOMES: readonly Outcome[] = ['POSITIVE', 'POSITIVE', 'POSITIVE', 'CONDITIONAL', 'NONE', 'NEGATIVE'];
const RELATIONS: readonly RelationType[] = ['SUCCEEDED', 'UNIT_OF', 'MEMBER_OF', 'ABSORBED', 'ON_PLATFORM'];

/** An invented register: providers with decisions over 25 years, and with each other related. The same seed, the same register. */
export class Register {
  readonly providers: readonly { readonly id: string; readonly name: string; readonly country: string }[];
  private readonly random: Random;

  constructor(
    private readonly today: Day,
    count: number,
    seed = 20_261_125,
  ) {
    this.random = new Random(seed);
    const countries = ['EE', 'FI', 'NL', 'DE', 'IT', 'IE', 'PT', 'BG'];
    this.providers = Array.from({ length: count }, (_, n) => ({
      id: this.random.uuid(),
      name: `University ${n + 1}`,
      country: this.random.pick(countries),
    }));
  }

  *decisions(): Generator<GeneratedDecision> {
    const count = this.providers.length * DECISIONS_PER_PROVIDER;
    for (let n = 0; n < count; n += 1) yield this.decision(n);
  }

  *relations(): Generator<GeneratedRelation> {
    const { random, providers, today } = this;
    const count = Math.floor(providers.length * RELATIONS_PER_PROVIDER);
    for (let n = 0; n < count; n += 1) {
      const [one, other] = [random.pick(providers), random.pick(providers)];
      if (one === other) continue;
      const from = addDays(today, -random.integer(0, 9_000));
      yield { providerId: one.id, otherId: other.id, type: random.pick(RELATIONS), from };
    }
  }

  private decision(n: number): GeneratedDecision {
    const { random } = this;
    const level = random.chance(0.25) ? 'INSTITUTIONAL' : random.pick(DECISION_LEVELS);
    const whole = level === 'INSTITUTIONAL' || level === 'INSTITUTIONAL_PROGRAMME';
    const providers = [random.pick(this.providers)];
    if (level === 'JOINT_PROGRAMME') providers.push(random.pick(this.providers));
    const validFrom = addDays(this.today, -random.integer(-200, 9_000));
    return {
      id: random.uuid(),
      key: `report/${n}`,
      providerIds: [...new Set(providers.map(({ id }) => id))],
      draft: {
        type: 'decision',
        identifiers: [{ scheme: 'deqar-report', value: String(n) }],
        agency: null,
        contributingAgencies: [],
        providers: providers.map(({ name, country }) => ({
          names: [{ language: 'en', value: name }],
          identifiers: [],
          country,
          city: null,
          website: null,
          kind: null,
        })),
        level,
        activity: 'external evaluation',
        scheme: 'ESG',
        mandate: random.chance(0.05) ? null : random.pick(MANDATES),
        outcome: random.pick(OUTCOMES),
        validFrom,
        validTo: random.chance(0.2) ? null : addDays(validFrom, random.integer(700, 2_500)),
        scope: { eqfLevels: [], fields: [] },
        programmes: whole ? [] : [this.programme(n)],
        reportUrl: `https://register.example.org/report/${n}`,
        flaggedHigh: random.chance(0.002),
        withdrawnOn: null,
        annulled: random.chance(0.002),
      },
    };
  }

  private programme(n: number): DecisionDraft['programmes'][number] {
    const name = `Programme ${n % 400}`;
    return { name, qualification: 'Bachelor', cycle: 'FIRST', microCredential: false, identifiers: [] };
  }
}
