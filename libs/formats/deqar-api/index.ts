/**
 * DEQAR's Web API, version 2: agencies and institutions, each with its detail, and reports. A record may have two
 * listings, the entry of a list and the detail; together they are the record, and where both speak the detail counts.
 */
import type { Draft } from '#domain';
import type { AssembledRecord, Format, Mapped } from '../format.js';
import { IssueCollector } from '../reading/issues.js';
import { mapAgency } from './agency.js';
import { Listings } from './listings.js';
import { mapInstitution } from './institution.js';
import { ENTRY } from './links.js';
import { parse } from './parse.js';
import { mapReport } from './report.js';

export const deqarApi: Format = {
  id: 'deqar-api',
  version: 2,
  resources: ['agencies', 'agency', 'institutions', 'institution', 'reports', 'report'],
  sameKey: 'join',
  entry: ENTRY,
  parse,
  map,
};

function map(record: AssembledRecord): Mapped {
  const issues = new IssueCollector();
  return { draft: draftOf(record, issues), issues: issues.issues };
}

function draftOf(record: AssembledRecord, issues: IssueCollector): Draft | null {
  const listings = new Listings(record.listings, issues);
  const id = record.key.slice(record.key.indexOf(':') + 1);
  const kind = record.key.slice(0, record.key.indexOf(':'));
  switch (kind) {
    case 'agency':
      return mapAgency(id, listings);
    case 'institution':
      return mapInstitution(id, listings);
    case 'report':
      return mapReport(id, listings);
    default:
      throw new Error(`deqar-api made no record ${record.key}`);
  }
}
