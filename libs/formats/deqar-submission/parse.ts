import {
  UnreadableDocument,
  type Json,
  type JsonObject,
  type Parsed,
  type Part,
  type SourceDocument,
} from '../format.js';
import { idText } from '../deqar-model/json.js';
import { folded } from '../deqar-model/labels.js';
import { allowedFields } from '../reading/allow.js';
import { IssueCollector } from '../reading/issues.js';
import { issueOfBroken, issueOfNoObject, keyOf } from '../reading/json-issues.js';
import { jsonItems } from '../reading/json-items.js';
import { isObject, JsonReader } from '../reading/json-reader.js';
import { keyOf as keyOfActivity } from './activities.js';
import { SUBMISSION } from './fields.js';
import { identifiersOf } from './institutions.js';
import { AGENCY_LIST, agencyKey, INSTITUTION_LIST, institutionKey } from './keys.js';
import { agencyParts, institutionParts, sharedPart } from './lists.js';

export const RESOURCES = ['submissions', 'agencies', 'institutions'] as const;

const PARTS: Readonly<Record<string, (value: JsonObject, position: string) => Iterable<Parsed>>> = {
  submissions: submissionParts,
  agencies: agencyParts,
  institutions: institutionParts,
};

const LISTS: Readonly<Record<string, string>> = { agencies: AGENCY_LIST, institutions: INSTITUTION_LIST };

/**
 * Cuts a list of submissions, or a single one, into records; the lists beside them into what submissions refer to.
 * @throws UnreadableDocument as `jsonItems`; wrong-format for a JSON object that is neither
 */
export async function* parse(document: SourceDocument): AsyncGenerator<Parsed> {
  const partsOf = PARTS[document.resource];
  if (partsOf === undefined) {
    throw new UnreadableDocument('wrong-format', `deqar-submission has no resource “${document.resource}”`);
  }
  for await (const read of jsonItems(document, ['results'])) {
    switch (read.type) {
      case 'item':
        if (isObject(read.value)) yield* partsOf(read.value, read.pointer);
        else yield issueOfNoObject(read.value, read.pointer);
        break;
      case 'broken':
        yield issueOfBroken(read);
        break;
      case 'root':
        if (!read.isList && read.lists.length === 0) yield* single(document.resource, read.members);
    }
  }
  const list = LISTS[document.resource];
  if (list !== undefined) yield sharedPart('list', list, {}, 'the document');
}

function* single(resource: string, root: JsonObject): Generator<Parsed> {
  if (LISTS[resource] !== undefined || root['agency'] === undefined) {
    throw new UnreadableDocument('wrong-format', 'The document is JSON, but neither a list nor a submission');
  }
  yield* submissionParts(root, 'the document');
}

function* submissionParts(value: JsonObject, position: string): Generator<Part> {
  const body = allowedFields(value, SUBMISSION);
  yield {
    type: 'part',
    role: 'record',
    kind: 'report',
    key: null,
    record: recordKeyOf(value['agency'], value['local_identifier'], value['report_id']),
    refs: refsOf(new JsonReader(body, '', new IssueCollector())),
    body,
    position,
  };
}

/** DEQAR keeps one report of an agency under each local identifier; an update may name DEQAR's own id instead. */
function recordKeyOf(agency: Json | undefined, local: Json | undefined, id: Json | undefined): string | null {
  const whose = keyOf(agency);
  const own = keyOf(local);
  if (whose !== null && own !== null) return keyOf(`report:${folded(whose)}/${own}`);
  const report = keyOf(id);
  return report === null ? null : keyOf(`report:${report}`);
}

function refsOf(submission: JsonReader): readonly string[] {
  const main = idText(submission.at('agency'));
  const agencies = submission
    .at('contributing_agencies')
    .items()
    .map((field) => idText(field));
  const institutions = [
    ...submission.at('institutions').items(),
    ...submission.at('platforms').items(),
  ].flatMap(identifiersOf);
  const activities = submission
    .at('activities')
    .items()
    .map((activity) => keyOfActivity(activity, main));
  const keys = [
    AGENCY_LIST,
    INSTITUTION_LIST,
    ...[main, ...agencies].flatMap((name) => (name === null ? [] : [agencyKey(name)])),
    ...activities.filter((key) => key !== null),
    ...institutions.map(institutionKey),
  ];
  return [...new Set(keys)];
}
