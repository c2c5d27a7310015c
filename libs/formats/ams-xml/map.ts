import type {
  AgencyReference,
  DecisionDraft,
  Identifier,
  ProgrammeCovered,
  ProviderReference,
  Scope,
} from '#domain';
import { deqarAgency } from '../deqar-model/identifiers.js';
import { dayOf } from '../elm-model/day.js';
import { iriOf, recordIdentifiers } from '../elm-model/identifiers.js';
import { Node, RecordScope } from '../elm-model/node.js';
import { references } from '../elm-model/organisations.js';
import { eqfLevel } from '../elm-model/vocabularies.js';
import { addresses } from '../elm-model/web-resource.js';
import type { AssembledRecord, Mapped, SourceContext } from '../format.js';
import { iscedField } from '../reading/isced-field.js';
import { IssueCollector } from '../reading/issues.js';
import { readMapping } from './mapping.js';
import { levelOf, outcomeOf, withdrawnOn } from './words.js';

/** What an accreditation says, as a decision of its agency on the organisations that it names. */
export function map(record: AssembledRecord, source: SourceContext): Mapped {
  const issues = new IssueCollector();
  const [listing] = record.listings;
  const draft = listing
    ? draftOf(Node.ofPart(listing, new RecordScope(record.shared, issues)), source, issues)
    : null;
  if (!listing) issues.error('missing-listing', null, null, 'There is no accreditation of this id.');
  return { draft, issues: issues.issues };
}

function draftOf(accreditation: Node, source: SourceContext, issues: IssueCollector): DecisionDraft | null {
  const providers = references(accreditation.follow('organisation', 'agent'));
  if (providers.length === 0) {
    issues.error(
      'no-provider',
      accreditation.at('organisation'),
      null,
      'It names no organisation that is accredited: add the reference and the organisation.',
    );
    return null;
  }
  const scope = scopeOf(accreditation, issues);
  if (scope === null) return null;
  noteOtherLimits(accreditation, issues);
  const { scheme, mandate } = readMapping(source.mapping);
  const programmes = programmesOf(accreditation);
  const validity = validityOf(accreditation, issues);
  const agents = references(accreditation.follow('accreditingAgent', 'agent'));
  return {
    type: 'decision',
    identifiers: identifiersOf(accreditation),
    agency: agencyOf(agents[0], accreditation, issues),
    contributingAgencies: agents.slice(1).map(agencyReference),
    providers,
    level: levelOf(accreditation, programmes.length > 0, issues),
    activity: accreditation.names('title')[0]?.value ?? null,
    scheme,
    mandate,
    outcome: outcomeOf(accreditation, issues),
    ...validity,
    scope,
    programmes,
    reportUrl: reportOf(accreditation),
    flaggedHigh: false,
    withdrawnOn: withdrawnOn(accreditation, validity.validFrom, issues),
    annulled: false,
  };
}

/** DEQAR's ids are addresses of its reports: named so, they are the same in all that is made of DEQAR. */
function identifiersOf(accreditation: Node): readonly Identifier[] {
  const report = /^https?:\/\/data\.deqar\.eu\/report\/(\d+)\/?$/.exec(accreditation.id ?? '')?.[1];
  const own = recordIdentifiers(accreditation);
  return report === undefined ? own : [{ scheme: 'deqar-report', value: report }, ...own];
}

/** The model has room for one; of several the first is the one whose accreditation it is, as in the feed. */
function agencyOf(
  agent: ProviderReference | undefined,
  accreditation: Node,
  issues: IssueCollector,
): AgencyReference | null {
  if (!agent) {
    issues.warning(
      'no-agency',
      accreditation.at('accreditingAgent'),
      null,
      'No agency is named: add accreditingAgent.',
    );
    return null;
  }
  return agencyReference(agent);
}

/** DEQAR's ids are addresses of its agencies, as its other interfaces number them. */
function agencyReference(agent: ProviderReference): AgencyReference {
  const numbers = agent.identifiers.flatMap(({ scheme, value }) => {
    const number = scheme === 'iri' ? AGENCY_ADDRESS.exec(value)?.[1] : undefined;
    return number === undefined ? [] : [deqarAgency(number)];
  });
  return { name: nameOf(agent), acronym: null, identifiers: [...numbers, ...agent.identifiers] };
}

const AGENCY_ADDRESS = /^https?:\/\/data\.deqar\.eu\/agency\/(\d+)\/?$/;

function nameOf({ names }: ProviderReference): string | null {
  return (names.find(({ language }) => language.startsWith('en')) ?? names[0])?.value ?? null;
}

/**
 * Levels and fields that it is limited to. Null where a limit is stated and nothing of it can be read: taken without
 * it, the accreditation would speak for every level or field.
 */
function scopeOf(accreditation: Node, issues: IssueCollector): Scope | null {
  const eqfLevels = limitOf(accreditation, 'limitEQFLevel', eqfLevel, 'a level of the EQF', issues);
  const fields = limitOf(accreditation, 'limitField', iscedField, 'a field of ISCED-F 2013', issues);
  return eqfLevels === null || fields === null ? null : { eqfLevels, fields };
}

function limitOf<Value>(
  accreditation: Node,
  member: string,
  read: (uri: string) => Value | null,
  expected: string,
  issues: IssueCollector,
): readonly Value[] | null {
  const stated = accreditation.strings(member);
  const values = [...new Set(stated.flatMap((uri) => read(uri) ?? []))];
  const unread = stated.find((uri) => read(uri) === null);
  if (unread !== undefined) {
    issues.warning('unknown-limit', accreditation.at(member), unread, `This is not ${expected}.`);
  }
  if (stated.length > 0 && values.length === 0) {
    issues.error(
      'scope-unreadable',
      accreditation.at(member),
      stated[0],
      'Nothing of the limit can be read; without it the accreditation would claim more than is meant.',
    );
    return null;
  }
  return values;
}

/** Limits to kinds of credential and to places are no limits of what a decision speaks for in Trellis: said, not kept. */
function noteOtherLimits(accreditation: Node, issues: IssueCollector): void {
  const kinds = accreditation
    .concepts('limitCredentialType')
    .map(({ uri, labels }) => uri ?? labels[0]?.value);
  for (const [member, stated] of [
    ['limitCredentialType', kinds[0]],
    ['limitJurisdiction', accreditation.first('limitJurisdiction')],
  ] as const) {
    if (stated == null) continue;
    const message =
      'A limit to kinds of credential or to places is not kept; the accreditation itself is read.';
    issues.info('limit-not-kept', accreditation.at(member), stated, message);
  }
}

function validityOf(
  accreditation: Node,
  issues: IssueCollector,
): Pick<DecisionDraft, 'validFrom' | 'validTo'> {
  const validFrom = dayOf(accreditation, 'issued', issues) ?? dayOf(accreditation, 'valid', issues);
  const validTo = dayOf(accreditation, 'expiryDate', issues);
  if (validFrom === null) {
    issues.warning(
      'no-start',
      accreditation.at('issued'),
      accreditation.first('issued'),
      'No day of issue can be read; the accreditation never comes into force.',
    );
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    issues.warning(
      'ends-before-it-starts',
      accreditation.at('expiryDate'),
      validTo,
      `It expires on ${validTo}, before its issue on ${validFrom}; it is never in force.`,
    );
  }
  return { validFrom, validTo };
}

/** Programmes are concepts without more than a label; a qualification is named by its id alone. */
function programmesOf(accreditation: Node): readonly ProgrammeCovered[] {
  const named = accreditation.concepts('limitAbstractProgramme').map(({ uri, labels }) => ({
    name: (labels.find(({ language }) => language.startsWith('en')) ?? labels[0])?.value ?? uri ?? '',
    iri: uri,
  }));
  const qualifications = accreditation.strings('limitQualification').map((id) => ({ name: id, iri: id }));
  return [...named, ...qualifications].map(({ name, iri }) => {
    const identifier = iri === null ? null : iriOf(iri);
    return {
      name,
      qualification: null,
      cycle: null,
      microCredential: false,
      // DEQAR deletes and remakes its programmes at every update of a report: their ids name nothing for long
      identifiers:
        identifier === null || /^https?:\/\/data\.deqar\.eu\//.test(identifier.value) ? [] : [identifier],
    };
  });
}

function reportOf(accreditation: Node): string | null {
  return (
    ['report', 'landingPage', 'homepage'].flatMap((member) =>
      accreditation.groups(member).flatMap(addresses),
    )[0] ?? null
  );
}
