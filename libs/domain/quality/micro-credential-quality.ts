import type { Day } from '../day.js';
import { fold } from '../reconciliation/fold.js';
import { formatIdentifier, type Identifier } from '../provider/identifier.js';
import type { Evidence, QualityAnswer, QualityFacts, QualityQuestion } from './answer.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { restsOn } from './coverage.js';
import type { ProgrammeCovered } from './decision.js';
import { candidatesOn, evidenceOf, lastDayOf, listEvidence, startingLater, type Naming } from './evidence.js';
import { changeDays, nextChange } from './next-change.js';
import type { Held, Piece } from './piece.js';
import { decisionPieces, providerPieces } from './prepare.js';
import { programmeKey } from './programme.js';
import { forNamed } from './reading.js';
import { sayReason } from './reason.js';
import type { Asked } from './scope.js';
import { decideStages, onceEach, type Stage, type StagedState } from './stages.js';
import { isStale } from './staleness.js';

/** A programme that a micro-credential is part of, as far as its record names it. */
export interface ProgrammeReference {
  readonly name: string | null;
  readonly identifiers: readonly Identifier[];
}

/** All that the answer about one micro-credential may rest on. Order never matters, but for `awarders` in the sentence. */
export interface MicroCredentialFacts {
  readonly provider: QualityFacts;
  /** as stated; empty where none is: the provider then stands for them */
  readonly awarders: readonly QualityFacts[];
  /** its own codes and IRIs: a decision that carries one of them names it */
  readonly identifiers: readonly Identifier[];
  readonly programmes: readonly ProgrammeReference[];
  /** 1 to 8; null = not stated */
  readonly eqfLevel: number | null;
  /** ISCED-F codes; a scope must cover each of them */
  readonly fields: readonly string[];
}

/**
 * A micro-credential's own status (quality-status.md, rule 10): of the decisions that name it, those on the programme it is part
 * of, its awarders and its provider, the first with anything in force decides, and `basis` names which. Every limit of
 * scope is tested against its level and fields. Otherwise as `providerQuality`, also in what is worked out when it is
 * read.
 */
export function microCredentialQuality(
  facts: MicroCredentialFacts,
  question: Pick<QualityQuestion, 'on' | 'now'>,
): QualityAnswer {
  const { on, now } = question;
  const stages = stagesOf(facts);
  const pieces = stages.flatMap((stage) => stage.members.flatMap((member) => member.pieces));
  const naming = namingOf(facts);
  const decided = decideStages(stages, on);
  const held = candidatesOfAll(pieces, on, decided.state.deciding);
  const country = facts.provider.country;
  const staleSources = restsOn(decided.state, held, country, naming.sources).filter((one) =>
    isStale(one, now),
  );
  return {
    status: decided.state.status,
    basis: decided.state.basis,
    on,
    knownAt: now,
    get reason() {
      return sayReason({
        subject: decided.subject,
        question,
        state: decided.state,
        candidates: held,
        later: onceEach(startingLater(pieces, on)),
        staleSources,
        country,
        reportedReviews: null,
        naming,
      });
    },
    get evidence() {
      return listEvidence(held, on, decided.state.deciding, naming).map(viaAwarder(facts));
    },
    get conflicting() {
      return decided.state.conflicting
        .map((one) => evidenceOf(one, on, false, naming))
        .map(viaAwarder(facts));
    },
    endDateAssumed: decided.state.deciding.some(({ piece }) => piece.span.endAssumed),
    stale: staleSources.length > 0,
    validUntil: lastDayOf(decided.state.deciding, on),
    get nextChange() {
      return nextChange(decided.state, changeDays(pieces, on), (day) => at(stages, day));
    },
  };
}

function at(stages: readonly Stage[], day: Day): StagedState['state'] {
  return decideStages(stages, day).state;
}

function stagesOf(facts: MicroCredentialFacts): readonly Stage[] {
  const asked: Asked = { eqfLevel: facts.eqfLevel, fields: facts.fields, everyLimitTested: true };
  const bodies = [facts.provider, ...facts.awarders];
  const named = candidatesOfBodies(bodies, asked);
  const stage = (match: (programme: ProgrammeCovered) => string | null): Stage['members'] => {
    const naming = named.filter(({ decision }) => decision.programmes.some((one) => match(one) !== null));
    return [{ subject: '', pieces: decisionPieces(naming, forNamed(match)) }];
  };
  return [
    { basis: 'MICRO_CREDENTIAL', subject: 'the micro-credential', members: stage(namesIt(facts)) },
    {
      basis: 'PROGRAMME',
      subject: 'the programme that it is part of',
      members: stage(namesItsProgramme(facts)),
    },
    {
      basis: 'AWARDER',
      subject: 'the awarder',
      members: facts.awarders.map((awarder) => ({
        subject: awarder.providerName,
        pieces: providerPieces(awarder, asked),
      })),
    },
    {
      basis: 'PROVIDER',
      subject: 'the provider',
      members: [{ subject: '', pieces: providerPieces(facts.provider, asked) }],
    },
  ];
}

/** Candidates of all bodies, each decision once, with every way in which it comes in. */
function candidatesOfBodies(bodies: readonly QualityFacts[], asked: Asked): readonly Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const body of bodies) {
    for (const candidate of candidatesOf(body, asked)) {
      const known = byId.get(candidate.decision.id);
      byId.set(
        candidate.decision.id,
        known ? { ...known, links: [...known.links, ...candidate.links] } : candidate,
      );
    }
  }
  return [...byId.values()];
}

/** A decision names the micro-credential by an identifier that both carry; a like title proves nothing. */
function namesIt({ identifiers }: MicroCredentialFacts): (programme: ProgrammeCovered) => string | null {
  const own = new Set(identifiers.map(formatIdentifier));
  return (programme) => (programme.identifiers.some((one) => own.has(formatIdentifier(one))) ? 'it' : null);
}

/** A decision is on its programme where it carries the programme's identifier or, of the same bodies, its folded name. */
function namesItsProgramme({
  programmes,
}: MicroCredentialFacts): (programme: ProgrammeCovered) => string | null {
  const names = new Set(programmes.flatMap(({ name }) => (name ? [fold(name)] : [])));
  const ids = new Set(programmes.flatMap(({ identifiers }) => identifiers.map(formatIdentifier)));
  if (names.size === 0 && ids.size === 0) return () => null;
  return (programme) => {
    const isMeant =
      names.has(fold(programme.name)) || programme.identifiers.some((one) => ids.has(formatIdentifier(one)));
    return isMeant ? programmeKey(programme) : null;
  };
}

/** A decision can stand in several stages: shown where it decides, else in the first. */
function candidatesOfAll(pieces: readonly Piece[], on: Day, deciding: readonly Held[]): readonly Held[] {
  return onceEach([...deciding, ...candidatesOn(pieces, on)]);
}

/** Says so of evidence that is an awarder's own and not the provider's. */
function viaAwarder({ provider, awarders }: MicroCredentialFacts): (one: Evidence) => Evidence {
  return (one) => {
    const on = one.decision?.providerIds ?? (one.registerEntry ? [one.registerEntry.providerId] : []);
    const awarder = awarders.find(({ providerId }) => on.includes(providerId));
    if (one.via !== null || !awarder || on.includes(provider.providerId)) return one;
    return { ...one, via: `through its awarder ${awarder.providerName}` };
  };
}

function namingOf({ provider, awarders }: MicroCredentialFacts): Naming {
  const bodies = [provider, ...awarders];
  return {
    agencies: new Map(bodies.flatMap(({ agencies }) => [...agencies])),
    sources: new Map(bodies.flatMap(({ sources }) => [...sources])),
  };
}
