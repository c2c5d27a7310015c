import { EMPTY_MICRO_CREDENTIAL, fold, mergeMicroCredential, type MicroCredentialDraft } from '#domain';
import { createPostgresSearchIndex, searchDocument } from '#search';
import {
  type Database,
  findMicroCredentials,
  findSource,
  type MicroCredentialStatement,
  saveSource,
  writeMicroCredentials,
} from '#store';
import { sourceOf } from './harvesting.js';
import { RegisterWrites } from './register-writes.js';
import { idOf } from './search-subject.js';

export const LICENCE = 'CC-BY-4.0';

/** A record of a catalogue: its number, and what a test cares about. */
export interface WrittenRecord extends Partial<MicroCredentialDraft> {
  readonly n: number;
  readonly title: string;
  readonly seenAt: string;
}

/** A catalogue in the store and in the search tables, written without a feed; one provider teaches all of it. */
export class CatalogueWrites {
  private readonly index = createPostgresSearchIndex();

  private constructor(
    private readonly database: Database,
    readonly slug: string,
    private readonly rank: number,
    readonly providerId: string,
  ) {}

  static async add(database: Database, slug = 'catalogue'): Promise<CatalogueWrites> {
    const register = await RegisterWrites.add(database);
    const source = sourceOf({ slug, format: 'elm-xml', transport: {}, licence: LICENCE });
    await saveSource(database, source, '2026-11-01T00:00:00.000Z');
    const providerId = await database.transaction((transaction) =>
      register.provider(transaction, 'Example University'),
    );
    const saved = await findSource(database, slug);
    return new CatalogueWrites(database, slug, saved?.id ?? 0, providerId);
  }

  /** Adds records, or changes those of the same number: `seenAt` is then when they changed. */
  async write(records: readonly WrittenRecord[]): Promise<void> {
    const known = new Map(
      (
        await findMicroCredentials(
          this.database,
          records.map(({ n }) => idOf(n)),
        )
      ).map((held) => [held.id, held]),
    );
    const items = records.map((record) => {
      const { n, title, seenAt, ...draft } = record;
      const before = known.get(idOf(n));
      const titles = [{ language: 'en', value: title }];
      const statement: MicroCredentialStatement = {
        source: this.slug,
        key: `record-${n}`,
        role: 'competent-authority',
        rank: this.rank,
        harvestedAt: seenAt,
        draft: { ...EMPTY_MICRO_CREDENTIAL, titles, ...draft },
        providerIds: [this.providerId],
        awarderIds: [],
      };
      return {
        id: idOf(n),
        version: before?.version ?? 0,
        kind: 'MICRO_CREDENTIAL' as const,
        providerId: this.providerId,
        providerIds: [this.providerId],
        awarderIds: [],
        statements: [statement],
        withdrawnOn: null,
        firstSeenAt: before?.firstSeenAt ?? seenAt,
        titleKey: fold(title),
        identifiers: [],
        offerings: [],
        relations: [],
      };
    });
    const documents = items.map((item) =>
      searchDocument({
        id: item.id,
        view: mergeMicroCredential(item.statements, () => true),
        country: 'EE',
        providerIds: item.providerIds,
        providerNames: [],
        awarderIds: [],
        sources: [this.slug],
        quality: { status: 'UNKNOWN', nextChange: null },
        withdrawnOn: null,
        firstSeenAt: item.firstSeenAt,
      }),
    );
    await this.database.transaction(async (transaction) => {
      await writeMicroCredentials(transaction, items, records[0]?.seenAt ?? '');
      await this.index.write(transaction, documents, '2026-11-22');
    });
  }

  /** Many at once, a thousand a transaction as a harvest writes them. */
  async writeMany(
    from: number,
    count: number,
    record: (n: number) => Omit<WrittenRecord, 'n'>,
  ): Promise<void> {
    for (let at = from; at < from + count; at += 1_000) {
      const batch = Array.from({ length: Math.min(1_000, from + count - at) }, (_, step) => at + step);
      await this.write(batch.map((n) => ({ n, ...record(n) })));
    }
  }
}
