import {
  EMPTY_MICRO_CREDENTIAL,
  type LearningOutcome,
  type MicroCredentialDraft,
  type Quantity,
} from '#domain';
import type { AssembledRecord, Mapped, SourceContext } from '../format.js';
import { IssueCollector } from '../reading/issues.js';
import { addressOf, dayOf, fieldsOf, languagesOf } from '../reading/json-fields.js';
import { isList, JsonReader } from '../reading/json-reader.js';
import { joinedByLanguage } from '../reading/text.js';
import { statedEcts, statedHours } from '../reading/workload.js';
import { participationOf } from './delivery.js';
import { identifiersOf } from './identity.js';
import { levelsOf } from './level.js';
import { offeringOf } from './offering.js';
import { providersOf } from './organisation.js';
import { stackingOf } from './stacking.js';
import { textOf, textsOf } from './texts.js';

/** What a course or program says, with its offerings. */
export function map(record: AssembledRecord, source: SourceContext): Mapped {
  const issues = new IssueCollector();
  const listing = record.listings[0];
  const body = new JsonReader(listing?.body, '', issues);
  const titles = textsOf(body.at('name'));
  const providers = providersOf(record, body, source);
  if (titles.length === 0) issues.error('no-title', '/name', null, 'A course or program needs a name.');
  if (providers.length === 0)
    issues.error('no-provider', '/organization', null, 'Nobody is named who provides it.');
  if (titles.length === 0 || providers.length === 0) return { draft: null, issues: issues.issues };

  const draft: MicroCredentialDraft = {
    ...EMPTY_MICRO_CREDENTIAL,
    identifiers: identifiersOf(body, listing?.kind === 'program' ? 'program' : 'course'),
    titles,
    providers,
    ...workloadOf(body),
    ...levelsOf(body, providers[0]?.country ?? null),
    ...contentOf(body),
    participation: modesOf(body),
    languages: teachingLanguages(body),
    ...stackingOf(body),
    offerings: record.pieces.map((piece, at) =>
      offeringOf(new JsonReader(piece.body, `/offerings/${at}`, issues)),
    ),
    url: addressOf(body.at('link')),
    withdrawnOn: withdrawnOn(body),
  };
  return { draft, issues: issues.issues };
}

/**
 * `ects`; `sbu` and `hour` are hours of workload. Hours of contact are a part of the workload and not it, and how many
 * hours a `sp` has depends on the school and year: neither is converted.
 */
function workloadOf(body: JsonReader): { readonly ects: Quantity | null; readonly hours: Quantity | null } {
  const field = body.at('studyLoad');
  const loads = field.isEmpty ? [] : isList(field.value) ? field.items() : [field];
  let ects: Quantity | null = null;
  let hours: Quantity | null = null;
  for (const load of loads) {
    const unit = load.at('studyLoadUnit').text()?.toLowerCase() ?? '';
    const value = load.at('value');
    if (unit === 'ects') ects ??= statedEcts(value.number(), value.pointer, body.issues);
    else if (unit === 'sbu' || unit === 'hour')
      hours ??= statedHours(value.number(), value.pointer, body.issues);
    else
      body.issues.info(
        'no-workload-unit',
        load.pointer,
        load.value,
        'This unit does not say the workload; only ects, sbu and hour do.',
      );
  }
  return { ects, hours };
}

function contentOf(body: JsonReader): Partial<MicroCredentialDraft> {
  const assessment = textsOf(body.at('assessment'));
  return {
    descriptions: textsOf(body.at('description')),
    fields: fieldsOf(body.at('fieldsOfStudy')),
    learningOutcomes: outcomesOf(body.at('learningOutcomes')),
    assessment: assessment.length > 0 ? [{ type: null, texts: assessment }] : [],
    entryRequirements: joinedByLanguage([
      ...textsOf(body.at('admissionRequirements')),
      ...textsOf(body.at('qualificationRequirements')),
    ]),
    furtherInformation: textsOf(body.at('enrollment')),
  };
}

/** A list of outcomes, each a list of the same in several languages; a flat list is one of outcomes in one language. */
function outcomesOf(field: JsonReader): LearningOutcome[] {
  return field
    .items()
    .map((outcome) => ({ texts: isList(outcome.value) ? textsOf(outcome) : textOf(outcome), skills: [] }))
    .filter((outcome) => outcome.texts.length > 0);
}

/** What the record says itself, else what it says to the alliances of eduXchange, which have words of their own. */
function modesOf(body: JsonReader): MicroCredentialDraft['participation'] {
  const own = participationOf(body.at('modeOfDelivery'));
  if (own.length > 0) return own;
  const alliances = body
    .at('consumers')
    .items()
    .flatMap((consumer) => consumer.at('alliances').items());
  return [...new Set(alliances.flatMap((alliance) => participationOf(alliance.at('modeOfDelivery'))))];
}

/** `teachingLanguage` is the primary one; RIO's consumer names all. */
function teachingLanguages(body: JsonReader): string[] {
  const further = body
    .at('consumers')
    .items()
    .flatMap((consumer) => languagesOf(consumer.at('teachingLanguages')));
  return [...new Set([...languagesOf(body.at('teachingLanguage')), ...further])];
}

/** `validTo` is the day on which it is no longer valid; on `validFrom` or before, it never was. */
function withdrawnOn(body: JsonReader): string | null {
  const from = dayOf(body.at('validFrom'));
  const field = body.at('validTo');
  const to = dayOf(field);
  if (from !== null && to !== null && to <= from) {
    body.issues.warning(
      'never-valid',
      field.pointer,
      to,
      `It ends on or before the day on which it begins, ${from}: it was never valid.`,
    );
  }
  return to;
}
