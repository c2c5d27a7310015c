import type { AgencyDraft, DecisionDraft, ProviderDraft } from '#domain';
import type { Mapped } from '#formats';
import { deqarCsv } from '#formats/deqar-csv/index.js';
import { fileDocument, readFeed } from './read-feed.js';

const FOLDER = 'test/fixtures/deqar-csv';

/** The invented files of DEQAR, read once. */
export const feed = await readFeed(
  deqarCsv,
  deqarCsv.resources.map((resource) => fileDocument(resource, `${FOLDER}/${resource}.csv`)),
);

export function mapped(key: string): Mapped {
  const record = feed.records.get(key);
  if (!record) throw new Error(`no record ${key}`);
  return record;
}

export const provider = (id: string) => mapped(`institution:${id}`).draft as ProviderDraft;
export const decision = (id: number) => mapped(`report:${id}`).draft as DecisionDraft;
export const agency = (id: number) => mapped(`agency:${id}`).draft as AgencyDraft;
export const codes = (key: string) => mapped(key).issues.map(({ code }) => code);

/** A reference that says no more than a name, and perhaps a DEQAR id. */
export const named = (value: string, deqar?: string) => ({
  names: [{ language: 'und', value }],
  identifiers: deqar === undefined ? [] : [{ scheme: 'deqar', value: deqar }],
  country: null,
  city: null,
  website: null,
  kind: null,
});
