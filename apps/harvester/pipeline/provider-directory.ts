import {
  extendReference,
  fold,
  type Instant,
  matchProvider,
  type ProviderDraft,
  type ProviderReference,
  type RecordIssue,
  referenceDraft,
  type Statement,
} from '#domain';
import {
  asCandidate,
  findProviders,
  type HeldProvider,
  lockProviders,
  newProvider,
  type Source,
  type Transaction,
  writeProviders,
} from '#store';

/** Key of the statement that gathers what a source's records say of a provider in passing. */
const REFERENCE = 'reference';
/** References remembered between batches; a register may name a hundred thousand. */
const REMEMBERED = 50_000;

/** A provider that a record names, or is a record of. */
export interface Wanted {
  readonly reference: ProviderReference;
  /** the record is about this provider: its draft becomes the source's statement */
  readonly record?: { readonly key: string; readonly draft: ProviderDraft; readonly entityId: string | null };
}

export interface Resolved {
  readonly id: string;
  readonly issues: readonly RecordIssue[];
}

/** Finds or makes the providers that one harvest's records mean. One directory a harvest: it remembers. */
export class ProviderDirectory {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly source: Source,
    private readonly now: Instant,
  ) {}

  /** In the order of `wanted`. A fixed number of statements, whatever their number. */
  async resolve(transaction: Transaction, wanted: readonly Wanted[]): Promise<Resolved[]> {
    const open = wanted.filter((one) => one.record || !this.known.has(JSON.stringify(one.reference)));
    if (open.length === 0)
      return wanted.map((one) => ({ id: this.known.get(JSON.stringify(one.reference)) ?? '', issues: [] }));
    await lockProviders(transaction);
    const shelf = new Shelf(
      await findProviders(transaction, {
        identifiers: open.flatMap((one) => one.reference.identifiers),
        foldedNames: [...new Set(open.flatMap((one) => one.reference.names.map((name) => fold(name.value))))],
        ids: open.flatMap((one) => one.record?.entityId ?? []),
      }),
    );
    const resolved = wanted.map((one) => this.place(one, shelf));
    await writeProviders(transaction, shelf.touched(), this.now);
    return resolved;
  }

  private place(wanted: Wanted, shelf: Shelf): Resolved {
    const name = JSON.stringify(wanted.reference);
    const remembered = wanted.record ? undefined : this.known.get(name);
    if (remembered) return { id: remembered, issues: [] };
    const { id, issues } = wanted.record
      ? this.placeRecord(wanted.record, shelf)
      : this.placeReference(wanted.reference, shelf);
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(name, id);
    return { id, issues };
  }

  private placeRecord(record: NonNullable<Wanted['record']>, shelf: Shelf): Resolved {
    const statement = this.statement(record.key, record.draft);
    const held = record.entityId === null ? undefined : shelf.get(record.entityId);
    if (held) {
      shelf.state(held.id, statement);
      return { id: held.id, issues: [] };
    }
    // two records of one register are two providers, whatever they share
    const free = shelf
      .all()
      .filter(
        (provider) =>
          !provider.statements.some((one) => one.source === this.source.slug && one.key !== REFERENCE),
      );
    const match = matchProvider(record.draft, free.map(asCandidate), this.source.slug);
    const id = match.id ?? shelf.add(newProvider(statement));
    if (match.id) shelf.state(match.id, statement);
    return { id, issues: match.issues };
  }

  private placeReference(reference: ProviderReference, shelf: Shelf): Resolved {
    const match = matchProvider(reference, shelf.candidates(), this.source.slug);
    if (!match.id)
      return {
        id: shelf.add(newProvider(this.statement(REFERENCE, referenceDraft(reference)))),
        issues: match.issues,
      };
    const own =
      shelf.get(match.id)?.statements.filter((statement) => statement.source === this.source.slug) ?? [];
    const passing = own.find((statement) => statement.key === REFERENCE);
    // a source that has a record of the provider says nothing more by naming it
    if (own.length === 0) shelf.state(match.id, this.statement(REFERENCE, referenceDraft(reference)));
    else if (passing) {
      const extended = extendReference(passing.draft, reference);
      if (extended) shelf.state(match.id, this.statement(REFERENCE, extended));
    }
    return { id: match.id, issues: match.issues };
  }

  private statement(key: string, draft: ProviderDraft): Statement<ProviderDraft> {
    return {
      source: this.source.slug,
      key,
      role: this.source.role,
      rank: this.source.id,
      harvestedAt: this.now,
      draft,
    };
  }
}

/** The providers of one batch: those held and those made, and which of them have changed. */
class Shelf {
  private readonly providers: Map<string, HeldProvider>;
  private readonly changed = new Set<string>();
  private readonly views = new Map<string, ReturnType<typeof asCandidate>>();

  constructor(held: readonly HeldProvider[]) {
    this.providers = new Map(held.map((provider) => [provider.id, provider]));
  }

  get(id: string): HeldProvider | undefined {
    return this.providers.get(id);
  }

  all(): HeldProvider[] {
    return [...this.providers.values()];
  }

  candidates(): ReturnType<typeof asCandidate>[] {
    return this.all().map((provider) => {
      const view = this.views.get(provider.id) ?? asCandidate(provider);
      this.views.set(provider.id, view);
      return view;
    });
  }

  add(provider: HeldProvider): string {
    this.providers.set(provider.id, provider);
    this.changed.add(provider.id);
    return provider.id;
  }

  /** Puts the statement in place of what the source stated under that key. */
  state(id: string, statement: Statement<ProviderDraft>): void {
    const held = this.providers.get(id);
    if (!held) return;
    const before = held.statements.find(
      (one) => one.source === statement.source && one.key === statement.key,
    );
    if (before && !before.withdrawnOn && JSON.stringify(before.draft) === JSON.stringify(statement.draft))
      return;
    const statements = before
      ? held.statements.map((one) => (one === before ? statement : one))
      : [...held.statements, statement];
    this.providers.set(id, { ...held, statements });
    this.views.delete(id);
    this.changed.add(id);
  }

  touched(): HeldProvider[] {
    return [...this.changed].flatMap((id) => this.providers.get(id) ?? []);
  }
}
