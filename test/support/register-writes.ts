import type { DecisionDraft, ProviderDraft, RegisterEntryDraft, RelationType, Statement } from '#domain';
import {
  type Database,
  findSource,
  newProvider,
  saveSource,
  type Transaction,
  writeDecisions,
  writeEntries,
  writeProviders,
  writeRelations,
} from '#store';
import { sourceOf } from './harvesting.js';

const NOW = '2026-11-22T10:00:00.000Z';

/** A register in the store, and what it writes, one call a statement of it; what a test does not care about is filled in. */
export class RegisterWrites {
  private constructor(
    readonly slug: string,
    readonly id: number,
  ) {}

  static async add(database: Database, slug = 'register'): Promise<RegisterWrites> {
    await saveSource(
      database,
      sourceOf({
        slug,
        kind: 'register',
        role: 'register',
        format: 'deqar-csv',
        transport: {},
        promise: 'P1D',
      }),
      NOW,
    );
    const source = await findSource(database, slug);
    if (!source) throw new Error(`${slug} was not added.`);
    return new RegisterWrites(slug, source.id);
  }

  async provider(transaction: Transaction, name: string): Promise<string> {
    const provider = newProvider(this.statement(name));
    await writeProviders(transaction, [provider], NOW);
    return provider.id;
  }

  async rename(transaction: Transaction, id: string, name: string): Promise<void> {
    const [held] = await transaction.query<{ version: number }>(
      'SELECT version FROM provider WHERE id = $1',
      [id],
    );
    await writeProviders(
      transaction,
      [{ id, version: held?.version ?? 0, statements: [this.statement(name)] }],
      NOW,
    );
  }

  async decision(
    transaction: Transaction,
    recordKey: string,
    providerIds: readonly string[],
    given: Partial<DecisionDraft> & { readonly id?: string } = {},
  ): Promise<string> {
    const { id = null, ...fields } = given;
    const ids = await writeDecisions(
      transaction,
      this.id,
      [
        {
          id,
          recordKey,
          agencyId: null,
          contributingAgencyIds: [],
          providerIds,
          draft: { ...DECISION, ...fields },
        },
      ],
      NOW,
    );
    return ids.get(recordKey) ?? '';
  }

  async entry(transaction: Transaction, recordKey: string, providerId: string): Promise<void> {
    await writeEntries(transaction, this.id, [{ id: null, recordKey, providerId, draft: ENTRY }], NOW);
  }

  async relate(
    transaction: Transaction,
    id: string,
    type: RelationType,
    otherId: string | null,
    otherName: string,
  ): Promise<void> {
    const relation = { type, otherId, otherName, from: null, to: null };
    await writeRelations(transaction, this.id, new Map([[id, [relation]]]));
  }

  private statement(name: string): Statement<ProviderDraft> {
    const draft: ProviderDraft = {
      type: 'provider',
      names: [{ language: 'en', value: name }],
      identifiers: [],
      country: 'EE',
      city: null,
      website: null,
      kind: null,
      otherNames: [],
      otherCountries: [],
      foundedOn: null,
      closedOn: null,
      relations: [],
      withdrawnOn: null,
      reportedReviews: null,
    };
    return { source: this.slug, key: name, role: 'register', rank: this.id, harvestedAt: NOW, draft };
  }
}

const NO_LIMIT = { eqfLevels: [], fields: [] };

const DECISION: DecisionDraft = {
  type: 'decision',
  identifiers: [],
  agency: null,
  contributingAgencies: [],
  providers: [],
  level: 'INSTITUTIONAL',
  activity: 'institutional accreditation',
  scheme: 'ESG',
  mandate: 'OBLIGATORY',
  outcome: 'POSITIVE',
  validFrom: '2025-01-01',
  validTo: '2030-12-31',
  scope: NO_LIMIT,
  programmes: [],
  reportUrl: null,
  flaggedHigh: false,
  withdrawnOn: null,
  annulled: false,
};

const ENTRY: RegisterEntryDraft = {
  type: 'register-entry',
  identifiers: [],
  provider: { names: [], identifiers: [], country: null, city: null, website: null, kind: null },
  listedAs: 'institution',
  validFrom: '2025-01-01',
  validTo: null,
  scope: NO_LIMIT,
  url: null,
  withdrawnOn: null,
};
