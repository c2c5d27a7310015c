import DataLoader from 'dataloader';
import { type Instant, type MicroCredential, mergeMicroCredential, standing } from '#domain';
import {
  type AgencyCounts,
  countAgencyDecisions,
  findStoredProviders,
  type HeldAgencyView,
  type HeldMicroCredential,
  listSources,
  type KnownFacts,
  type KnownMicroCredential,
  loadAgencies,
  loadKnownFacts,
  microCredentialsKnownOn,
  openIssueCodes,
  type ReadMicroCredential,
  readMicroCredentials,
  readSourceRecords,
  type Source,
  type SourceRecord,
  type StackTarget,
  stackTargets,
} from '#store';
import type { Platform } from './platform.js';

/** A micro-credential as held, and as its sources together state it. */
export interface LoadedMicroCredential {
  readonly held: HeldMicroCredential;
  readonly view: MicroCredential;
  /** of the last publication that the reading saw */
  readonly seen: Instant | null;
}

/** Reads of one request, batched: what twenty nodes ask for is asked once. */
export interface Loaders {
  readonly microCredentials: DataLoader<string, LoadedMicroCredential | null>;
  /** a provider with all that answers about it rest on */
  readonly providers: DataLoader<string, KnownFacts | null>;
  /** the same as known at a time; null: not known then */
  providersKnownOn(knownOn: Instant): DataLoader<string, KnownFacts | null>;
  microCredentialsKnownOn(knownOn: Instant): DataLoader<string, KnownMicroCredential | null>;
  /** its name alone, for labels */
  readonly providerNames: DataLoader<string, string | null>;
  readonly agencies: DataLoader<string, HeldAgencyView | null>;
  readonly agencyCounts: DataLoader<string, AgencyCounts>;
  readonly stackTargets: DataLoader<string, readonly StackTarget[]>;
  /** codes of the open issues of a record */
  readonly issueCodes: DataLoader<{ source: string; key: string }, readonly string[], string>;
  /** by source and record key */
  readonly records: DataLoader<{ source: string; key: string }, SourceRecord | null, string>;
  /** by slug; read once a request */
  sources(): Promise<ReadonlyMap<string, Source>>;
}

/** What resolvers find in the context of their request. */
export interface RequestContext {
  readonly loaders: Loaders;
}

export function createLoaders({ database, facts }: Pick<Platform, 'database' | 'facts'>): Loaders {
  let sources: Promise<ReadonlyMap<string, Source>> | null = null;
  const bySlug = () =>
    (sources ??= listSources(database).then((all) => new Map(all.map((source) => [source.slug, source]))));
  return {
    sources: bySlug,
    microCredentials: new DataLoader(async (ids) => {
      const found = await readMicroCredentials(database, ids);
      const byId = new Map(found.map((read) => [read.held.id, loaded(read)]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    providers: new DataLoader(async (ids) => {
      const found = await facts.load(ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
    providersKnownOn: oneFor(
      (knownOn) =>
        new DataLoader(async (ids) => {
          const facts = await loadKnownFacts(database, ids, knownOn);
          return ids.map((id) => facts.get(id) ?? null);
        }),
    ),
    microCredentialsKnownOn: oneFor(
      (knownOn) =>
        new DataLoader(async (ids) => {
          const found = await microCredentialsKnownOn(database, ids, knownOn);
          return ids.map((id) => found.find((one) => one.id === id) ?? null);
        }),
    ),
    providerNames: new DataLoader(async (ids) => {
      const found = new Map(
        (await findStoredProviders(database, ids)).map((provider) => [provider.id, provider.name]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
    agencies: new DataLoader(async (ids) => {
      const found = await loadAgencies(database, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
    agencyCounts: new DataLoader(async (ids) => {
      const found = await countAgencyDecisions(database, ids);
      return ids.map((id) => found.get(id) ?? { decisions: 0, annulled: 0, providers: 0 });
    }),
    stackTargets: new DataLoader(async (ids) => {
      const found = await stackTargets(database, ids);
      return ids.map((id) => found.filter((target) => target.microCredentialId === id));
    }),
    issueCodes: new DataLoader(
      async (wanted) => {
        const found = await openIssueCodes(database, wanted);
        return wanted.map((one) => found.get(recordName(one)) ?? []);
      },
      { cacheKeyFn: recordName },
    ),
    records: new DataLoader(
      async (wanted) => {
        const found = await readSourceRecords(database, wanted);
        const byKey = new Map(found.map((record) => [recordName(record), record]));
        return wanted.map((one) => byKey.get(recordName(one)) ?? null);
      },
      { cacheKeyFn: recordName },
    ),
  };
}

function loaded({ held, declaring, seen }: ReadMicroCredential): LoadedMicroCredential {
  const view = mergeMicroCredential(standing(held.statements), (source) => declaring.includes(source));
  return { held, view, seen };
}

/** One loader for each time that is asked about. */
function oneFor<T>(make: (knownOn: Instant) => T): (knownOn: Instant) => T {
  const made = new Map<Instant, T>();
  return (knownOn) => {
    const loader = made.get(knownOn) ?? make(knownOn);
    made.set(knownOn, loader);
    return loader;
  };
}

const recordName = ({ source, key }: { source: string; key: string }): string => `${source} ${key}`;
