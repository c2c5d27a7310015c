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
import type { HeldMicroCredential, KnownFacts } from '#store';
import type { Loaders } from './loaders.js';

type Named = Pick<HeldMicroCredential, 'id' | 'providerId'>;

/** The answer about a micro-credential, as known now or then. */
export async function microCredentialAnswer(
  named: Named,
  { on, knownOn }: { readonly on: Day; readonly knownOn: Instant | null },
  loaders: Loaders,
): Promise<QualityAnswer> {
  const { knownAt, facts } = await microCredentialFacts(named, knownOn, loaders);
  const question = { on, now: knownAt };
  return facts ? microCredentialQuality(facts, question) : notYetKnown('the micro-credential', question);
}

/**
 * What the answer about a micro-credential rests on. Its record and its bodies are read in several statements, between
 * which something may be published: all are taken as known at one time, that of its provider's facts.
 * @returns no facts where it was not known then
 */
export async function microCredentialFacts(
  { id, providerId }: Named,
  knownOn: Instant | null,
  loaders: Loaders,
): Promise<{ readonly knownAt: Instant; readonly facts: MicroCredentialFacts | null }> {
  const knownAt = knownOn ?? (await loaders.providers.load(providerId))?.knownAt;
  const known = knownAt && (await loaders.microCredentialsKnownOn(knownAt).load(id));
  if (!knownAt) throw new Error(`Micro-credential ${id} names provider ${providerId}, which is not held.`);
  if (!known) return { knownAt, facts: null };

  const body = async (of: string): Promise<KnownFacts> => {
    const read = knownOn === null ? await loaders.providers.load(of) : null;
    const facts = read?.knownAt === knownAt ? read : await loaders.providersKnownOn(knownAt).load(of);
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
