/**
 * Reports as agencies submit them to DEQAR (Submission API, version 2), with what DEQAR would refuse as issues. Beside
 * them DEQAR's lists of agencies and institutions may be given: some rules need them.
 */
import type { AssembledRecord, Format, Mapped } from '../format.js';
import { IssueCollector } from '../reading/issues.js';
import { JsonReader } from '../reading/json-reader.js';
import { parse, RESOURCES } from './parse.js';
import { mapSubmission } from './report.js';

export const deqarSubmission: Format = {
  id: 'deqar-submission',
  version: 1,
  resources: RESOURCES,
  sameKey: 'repeat',
  parse,
  map,
};

function map(record: AssembledRecord): Mapped {
  const issues = new IssueCollector();
  const submission = new JsonReader(record.listings[0]?.body, '', issues);
  return { draft: mapSubmission(submission, record.shared), issues: issues.issues };
}
