import {
  type Day,
  factsOfMicroCredential,
  type Instant,
  mergeMicroCredential,
  microCredentialQuality,
  notYetKnown,
  type QualityAnswer,
  standing,
} from '#domain';
import type { HeldMicroCredential, KnownFacts } from '#store';
import type { Loaders } from '../request/loaders.js';

/**
 * The answer about a micro-credential. Its record and its bodies are read in several statements, between which something
 * may be published: all are taken as known at one time, that of its provider's facts.
 */
export async function microCredentialAnswer(
  { id, providerId }: Pick<HeldMicroCredential, 'id' | 'providerId'>,
  { on, knownOn }: { readonly on: Day; readonly knownOn: Instant | null },
  loaders: Loaders,
): Promise<QualityAnswer> {
  const knownAt = knownOn ?? (await loaders.providers.load(providerId))?.knownAt;
  const known = knownAt && (await loaders.microCredentialsKnownOn(knownAt).load(id));
  if (!knownAt) throw new Error(`Micro-credential ${id} names provider ${providerId}, which is not held.`);
  if (!known) return notYetKnown('the micro-credential', { on, now: knownAt });

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
  return microCredentialQuality(factsOfMicroCredential(view, provider, awarders), { on, now: knownAt });
}
