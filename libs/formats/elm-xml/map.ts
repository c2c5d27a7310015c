import { EMPTY_MICRO_CREDENTIAL, type MicroCredentialDraft, type Participation } from '#domain';
import type { AssembledRecord, Mapped, SourceContext } from '../format.js';
import { IssueCollector } from '../reading/issues.js';
import { joinedByLanguage } from '../reading/text.js';
import { fieldsOf, languagesOf, participationIn } from './classification.js';
import { recordIdentifiers } from '../elm-model/identifiers.js';
import { entryRequirements, furtherInformation, withdrawnOn } from './information.js';
import { levelsOf } from './level.js';
import { Node, RecordScope, type Followed } from '../elm-model/node.js';
import { isWithdrawn, offeringsOf } from './offerings.js';
import { references } from '../elm-model/organisations.js';
import { providersOf } from './organisations.js';
import { assessmentOf, gradingOf, outcomesOf } from './outcomes.js';
import { qualityAssuranceOf } from './quality-assurance.js';
import { relationsOf, stackKindOf } from './stacking.js';
import { homepage } from '../elm-model/web-resource.js';
import { ectsOf, hoursOf } from './workload.js';

/**
 * What a specification or qualification says, with its opportunities as offerings. No type of ELM is that of a
 * micro-credential ("Short learning programme" is none), so the record never declares itself one.
 */
export function map(record: AssembledRecord, source: SourceContext): Mapped {
  const issues = new IssueCollector();
  const scope = new RecordScope(record.shared, issues);
  const listing = record.listings[0];
  if (!listing) return rejected(issues, 'missing-listing', 'There is no specification of this id.');
  const specification = Node.ofPart(listing, scope);
  const opportunities = record.pieces.map((piece) => Node.ofPart(piece, scope));
  const draft = draftOf(record.key, specification, opportunities, { scope, source, issues });
  if (draft.titles.length === 0) {
    return rejected(issues, 'missing-title', 'It has no title: add one.', specification.at('title'));
  }
  if (draft.providers.length === 0) {
    return rejected(
      issues,
      'missing-provider',
      'Nobody provides it: add a learning opportunity with providedBy, or a default provider of the source.',
    );
  }
  return { draft, issues: issues.issues };
}

interface Mapping {
  readonly scope: RecordScope;
  readonly source: SourceContext;
  readonly issues: IssueCollector;
}

function draftOf(
  key: string,
  specification: Node,
  opportunities: readonly Node[],
  { scope, source, issues }: Mapping,
): MicroCredentialDraft {
  const provided = opportunities.flatMap((opportunity) => opportunity.follow('providedBy', 'agent'));
  const awarded = specification
    .groups('awardingOpportunity')
    .flatMap((opportunity) => opportunity.follow('awardingBody', 'agent'));
  const assessments = specification.followed('provenBy', 'assessment');
  const offerings = opportunities.flatMap((opportunity) => offeringsOf(opportunity, issues));
  const current = opportunities.filter((opportunity) => !isWithdrawn(opportunity));
  const ects = ectsOf(specification, issues);
  const levels = levelsOf(specification, issues);
  const fields = fieldsOf(specification, issues);
  const { outcomes, summary } = outcomesOf(specification);
  const relations = relationsOf(specification, scope);
  return {
    ...EMPTY_MICRO_CREDENTIAL,
    identifiers: recordIdentifiers(specification),
    titles: [...specification.names('title'), ...specification.names('altLabel')],
    descriptions: descriptionsOf(specification, opportunities),
    providers: providersOf(provided, awarded, source, issues),
    awarders: references(awarded),
    ects,
    hours: hoursOf(specification, issues),
    eqfLevel: levels.eqf,
    nqf: levels.nqf,
    cycle: levels.cycle,
    fields: fields.codes,
    subjects: fields.subjects,
    learningOutcomes: outcomes,
    assessment: assessmentOf(assessments, issues),
    participation: participationOf(
      specification,
      offerings.flatMap(({ participation }) => participation),
      issues,
    ),
    languages: languagesOf(specification, issues),
    entryRequirements: entryRequirements(specification, current),
    grading: gradingOf(assessments),
    furtherInformation: furtherInformation(specification, current, [...summary, ...levels.others]),
    qualityAssurance: qualityAssuranceOf(
      specification,
      described(provided.length > 0 ? provided : awarded),
      key,
    ),
    stackKind: stackKindOf(specification, relations, ects),
    relations,
    offerings,
    url: homepage(specification) ?? offerings.find(({ url }) => url !== null)?.url ?? null,
    withdrawnOn: withdrawnOn(specification, issues),
  };
}

/** Its own; where it has none, that of its first opportunity that has one. */
function descriptionsOf(
  specification: Node,
  opportunities: readonly Node[],
): MicroCredentialDraft['descriptions'] {
  for (const node of [specification, ...opportunities]) {
    const texts = node.texts('description');
    if (texts.length > 0) return joinedByLanguage(texts);
  }
  return [];
}

/** Of the specification and its offerings; where neither says, of its activities. */
function participationOf(
  specification: Node,
  offered: readonly Participation[],
  issues: IssueCollector,
): readonly Participation[] {
  const stated = new Set([...participationIn(specification, issues), ...offered]);
  const activities = specification.followed('influencedBy', 'activity');
  if (stated.size > 0) return [...stated];
  return [...new Set(activities.flatMap((activity) => participationIn(activity, issues)))];
}

function described(followed: readonly Followed[]): readonly Node[] {
  return followed.flatMap(({ node }) => (node ? [node] : []));
}

function rejected(
  issues: IssueCollector,
  code: string,
  message: string,
  pointer: string | null = null,
): Mapped {
  issues.error(code, pointer, null, message);
  return { draft: null, issues: issues.issues };
}
