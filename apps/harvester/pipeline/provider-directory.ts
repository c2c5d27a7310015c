import {
  extendReference,
  fold,
  formatIdentifier,
  type Identifier,
  type Instant,
  isOneValued,
  isSound,
  matchProvider,
  type ProviderCandidate,
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
  lastIdentityDecision,
  lockProviders,
  newProvider,
  reviewIdentities,
  type Source,
  type Transaction,
  writeIdentityKeys,
  writeProviders,
} from '#store';

/** Key of the statement that gathers what a source's records say of a provider in passing. */
const REFERENCE = 'reference';

/** Whether a statement gathers what records say in passing, and is not a record of the provider itself. */
export function isPassing({ key }: Pick<Statement<unknown>, 'key'>): boolean {
  return key === REFERENCE || key.startsWith(`${REFERENCE}:`);
}

/** The key of such a statement once its provider was joined into another, which may have one of the same source. */
export function passingKeyOf(provider: string, key: string): string {
  return key === REFERENCE ? `${REFERENCE}:${provider}` : key;
}

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
  private readonly touched = new Set<string>();
  /** the decision about identity that `known` was found after */
  private decided = 0;

  constructor(
    private readonly source: Source,
    private readonly now: Instant,
  ) {}

  /** In the order of `wanted`. A fixed number of statements, whatever their number. */
  async resolve(transaction: Transaction, wanted: readonly Wanted[]): Promise<Resolved[]> {
    await this.forgetWhatWasDecided(transaction);
    const open = wanted.filter((one) => one.record || !this.known.has(JSON.stringify(one.reference)));
    if (open.length === 0)
      return wanted.map((one) => ({ id: this.known.get(JSON.stringify(one.reference)) ?? '', issues: [] }));
    await lockProviders(transaction);
    const shelf = new Shelf(
      await findProviders(transaction, {
        identifiers: open.flatMap((one) => one.reference.identifiers.filter(isSound)),
        foldedNames: [...new Set(open.flatMap((one) => one.reference.names.map((name) => fold(name.value))))],
        ids: open.flatMap((one) => one.record?.entityId ?? []),
      }),
    );
    const resolved = wanted.map((one) => this.place(one, shelf));
    const touched = shelf.touched();
    await writeProviders(transaction, touched, this.now);
    await writeIdentityKeys(transaction, touched);
    for (const provider of touched) this.touched.add(provider.id);
    return resolved;
  }

  /** Renews the review list for the providers that were written since this was last asked. */
  async review(transaction: Transaction): Promise<void> {
    await reviewIdentities(transaction, [...this.touched], this.now);
    this.touched.clear();
  }

  /** A person may have joined or separated providers since a reference was found to mean one of them. */
  private async forgetWhatWasDecided(transaction: Transaction): Promise<void> {
    const last = await lastIdentityDecision(transaction);
    if (last !== this.decided) this.known.clear();
    this.decided = last;
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
      return { id: held.id, issues: sharedIdentifiers(record.draft, held.id, shelf) };
    }
    // two records of one register are two providers, whatever they share
    const free = shelf
      .all()
      .filter(
        (provider) => !provider.statements.some((one) => one.source === this.source.slug && !isPassing(one)),
      );
    const match = matchProvider(record.draft, free.map(asCandidate), this.source.slug);
    const id = match.id ?? shelf.add(newProvider(statement));
    if (match.id) shelf.state(match.id, statement);
    // what the matching has said of a clash is said
    const shared = match.issues.length > 0 ? [] : sharedIdentifiers(record.draft, id, shelf);
    return { id, issues: [...match.issues, ...shared] };
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
    const passing = own.filter(isPassing);
    // a source that has a record of the provider says nothing more by naming it
    if (own.length === 0) shelf.state(match.id, this.statement(REFERENCE, referenceDraft(reference)));
    else if (passing.length > 0) {
      // several where providers were joined: one of them says it already, or the one of that name says more
      const said = passing.map((one) => ({ ...one, more: extendReference(one.draft, reference) }));
      const named = said.find((one) => sharesName(one.draft, reference)) ?? said[0];
      if (named?.more && said.every((one) => one.more))
        shelf.state(match.id, this.statement(named.key, named.more));
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

/** A provider is known by some identifiers alone: another that bears one of them is worth a look, and not joined. */
function sharedIdentifiers(draft: ProviderDraft, own: string, shelf: Shelf): RecordIssue[] {
  const telling = draft.identifiers.filter(
    (identifier) => isOneValued(identifier.scheme) && isSound(identifier),
  );
  const bears = (one: ProviderCandidate, { scheme, value }: Identifier): boolean =>
    one.identifiers.some((other) => other.scheme === scheme && other.value === value);
  const others = shelf
    .candidates()
    .filter((one) => one.id !== own && telling.some((identifier) => bears(one, identifier)));
  return telling.flatMap((identifier): RecordIssue[] => {
    const bearers = others.filter((one) => bears(one, identifier)).length;
    if (bearers === 0) return [];
    return [
      {
        code: 'provider-identifier-clash',
        severity: 'WARNING',
        pointer: null,
        value: formatIdentifier(identifier),
        message: `${bearers === 1 ? 'Another provider bears' : `${bearers} other providers bear`} this identifier: kept apart.`,
      },
    ];
  });
}

function sharesName(a: ProviderReference, b: ProviderReference): boolean {
  return a.names.some((one) => b.names.some((other) => fold(one.value) === fold(other.value)));
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
