import type { MicroCredential } from '../micro-credential/micro-credential.js';
import { effectiveEqf } from '../micro-credential/workload-and-level.js';
import { valuesOf } from '../micro-credential/micro-credential.js';
import type { QualityFacts } from './answer.js';
import type { MicroCredentialFacts } from './micro-credential-quality.js';

/** What the answer about a micro-credential rests on, given its merged record and the facts of its provider and awarders. */
export function factsOfMicroCredential(
  view: MicroCredential,
  provider: QualityFacts,
  awarders: readonly QualityFacts[],
): MicroCredentialFacts {
  const draft = valuesOf(view);
  return {
    provider,
    awarders,
    identifiers: view.identifiers,
    programmes: draft.relations
      .filter((relation) => relation.kind === 'PART_OF')
      .map((relation) => ({ name: relation.title, identifiers: [] })),
    eqfLevel: effectiveEqf(draft, provider.country)?.value ?? null,
    fields: draft.fields,
  };
}
