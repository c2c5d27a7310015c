import {
  type Day,
  factsOfMicroCredential,
  type Instant,
  mergeMicroCredential,
  type MicroCredentialFacts,
  microCredentialQuality,
  notYetKnown,
  type QualityAnswer,
  standing,
} from '#domain';
import type { KnownFacts } from '#store';
import type { LoadedMicroCredential, Loaders } from './loaders.js';

interface Asked {
  readonly on: Day;
  readonly knownOn: Instant | null;
}

interface FactsThen {
  readonly knownAt: Instant;
  /** null: it was not known then */
  readonly facts: MicroCredentialFacts | null;
}

/** The answer about a micro-credential, as known now or then. */
export async function microCredentialAnswer(
  loaded: LoadedMicroCredential,
  { on, knownOn }: Asked,
  loaders: Loaders,
): Promise<QualityAnswer> {
  const { knownAt, facts } = knownOn
    ? await factsKnownOn(loaded.held.id, knownOn, loaders)
    : await microCredentialFacts(loaded, loaders);
  const question = { on, now: knownAt };
  return facts ? microCredentialQuality(facts, question) : notYetKnown('the micro-credential', question);
}

/**
 * What the answer about a micro-credential rests on. Its record and its bodies are read in several statements. Where
 * nothing was published between them, they have seen one state; else all are read as known at one time.
 */
export async function microCredentialFacts(
  { held, view, seen }: LoadedMicroCredential,
  loaders: Loaders,
): Promise<FactsThen> {
  // asked for together, all bodies of a page come in one batch, and thus of one time
  const [provider, ...awarders] = await Promise.all(
    [held.providerId, ...held.awarderIds].map((id) => loaders.providers.load(id)),
  );
  if (!provider)
    throw new Error(`Micro-credential ${held.id} names provider ${held.providerId}, which is not held.`);
  const { knownAt } = provider;
  const together = awarders.filter((awarder) => awarder?.knownAt === knownAt).filter((one) => one !== null);
  if (seen === provider.seen && together.length === awarders.length)
    return { knownAt, facts: factsOfMicroCredential(view, provider, together) };
  return factsKnownOn(held.id, knownAt, loaders);
}

async function factsKnownOn(id: string, knownAt: Instant, loaders: Loaders): Promise<FactsThen> {
  const known = await loaders.microCredentialsKnownOn(knownAt).load(id);
  if (!known) return { knownAt, facts: null };
  const body = async (of: string): Promise<KnownFacts> => {
    const facts = await loaders.providersKnownOn(knownAt).load(of);
    if (!facts) throw new Error(`Micro-credential ${id} named ${of}, which was not known at ${knownAt}.`);
    return facts;
  };
  const [provider, awarders, sources] = await Promise.all([
    body(known.providerId),
    Promise.all(known.awarderIds.map(body)),
    loaders.sources(),
  ]);
  const view = mergeMicroCredential(
    standing(known.statements),
    (source) => sources.get(source)?.declaresMicroCredentials ?? false,
  );
  return { knownAt, facts: factsOfMicroCredential(view, provider, awarders) };
}
