import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DecisionDraft } from '#domain';
import { documentOf, fileDocument, readFeed } from '../../../test/support/read-feed.js';
import { samples } from '../../../test/support/samples.js';
import { UnreadableDocument, type Json } from '../format.js';
import { deqarSubmission } from './index.js';

const fixture = (resource: string) =>
  fileDocument(resource, `test/fixtures/deqar-submission/${resource}.json`);
const LISTS = ['agencies', 'institutions'];

async function one(key: string, resources = ['submissions', ...LISTS]) {
  const { draft, issues } = (await readFeed(deqarSubmission, resources.map(fixture))).records.get(key)!;
  return { draft: draft as DecisionDraft, codes: issues.map(({ code }) => code) };
}

describe('deqar-submission: what a submission says', () => {
  it('is a decision of an agency on an institution', async () => {
    const { draft, codes } = await one('report:exqa/A-1');
    expect(draft).toMatchObject({
      identifiers: [{ scheme: 'deqar-local-report', value: 'EXQA A-1' }],
      agency: { name: null, acronym: 'EXQA', identifiers: [] },
      contributingAgencies: [{ name: null, acronym: 'OTHQA', identifiers: [] }],
      providers: [
        { identifiers: [{ scheme: 'eter', value: 'SI9101' }], kind: 'HIGHER_EDUCATION_INSTITUTION' },
      ],
      level: 'INSTITUTIONAL',
      scheme: 'ESG',
      mandate: 'OBLIGATORY',
      outcome: 'CONDITIONAL',
      validFrom: '2021-05-01',
      validTo: '2027-04-30',
      programmes: [],
      reportUrl: 'https://agency.example.org/a-1.pdf',
    });
    expect(codes).toEqual([]);
  });

  it('reads numbers as the interface does, dates in the order that it states, and a micro-credential as what is covered', async () => {
    const { draft, codes } = await one('report:exqa/A-2');
    expect(draft).toMatchObject({
      providers: [
        { identifiers: [{ scheme: 'deqar', value: 'DEQARINST9103' }], kind: 'ALTERNATIVE_PROVIDER' },
      ],
      level: 'MICRO_CREDENTIAL',
      mandate: 'VOLUNTARY',
      outcome: 'POSITIVE',
      validFrom: '2022-11-11',
      validTo: '2026-03-03',
      reportUrl: 'https://agency.example.org/a-2',
      programmes: [
        {
          name: 'Beekeeping',
          qualification: null,
          // the interface's code 1, where DEQAR's own list has the number 2
          cycle: 'FIRST',
          microCredential: true,
          identifiers: [{ scheme: 'national-SI', value: 'P-16' }],
        },
      ],
    });
    expect(codes).toEqual([]);
  });

  it('knows an agency by its number and a joint programme by its activity; a bare number is a DEQAR id', async () => {
    const { draft, codes } = await one('report:901/A-3');
    expect(draft).toMatchObject({
      agency: { identifiers: [{ scheme: 'deqar-agency-number', value: '901' }] },
      level: 'JOINT_PROGRAMME',
      outcome: 'NEGATIVE',
      validTo: null,
      programmes: [{ name: 'Bees of two Countries', cycle: 'SECOND', microCredential: false }],
    });
    expect(draft.providers.map(({ identifiers }) => identifiers[0]?.value)).toEqual([
      'DEQARINST9101',
      'DEQARINST9102',
    ]);
    expect(codes).toEqual([]);
  });

  it('without the lists reads the type from what is named, and says so', async () => {
    for (const [key, level] of [
      ['report:exqa/A-1', 'INSTITUTIONAL'],
      ['report:exqa/A-2', 'MICRO_CREDENTIAL'],
      ['report:901/A-3', 'JOINT_PROGRAMME'],
    ] as const) {
      const { draft, codes } = await one(key, ['submissions']);
      expect([draft.level, codes]).toEqual([level, ['unknown-activity-type']]);
    }
  });

  it('reads a single submission, and refuses an object that is none', async () => {
    const single = documentOf('submissions', JSON.stringify({ agency: 'EXQA', local_identifier: 'x' }));
    expect([...(await readFeed(deqarSubmission, [single])).records.keys()]).toEqual(['report:exqa/x']);
    await expect(readFeed(deqarSubmission, [documentOf('submissions', '{"error": "no"}')])).rejects.toThrow(
      UnreadableDocument,
    );
  });

  it('has no key for one without local identifier or report id', async () => {
    const { parts } = await readFeed(deqarSubmission, [documentOf('submissions', '[{"agency": "EXQA"}]')]);
    expect(parts.map(({ record }) => record)).toEqual([null]);
  });
});

describe('deqar-submission: it never throws', () => {
  const names = fc.constantFrom(
    ...['agency', 'contributing_agencies', 'local_identifier', 'activities', 'id', 'group', 'status'],
    ...['decision', 'valid_from', 'valid_to', 'date_format', 'institutions', 'deqar_id', 'identifier'],
    ...['resource', 'platforms', 'programmes', 'name_primary', 'degree_outcome', 'workload_ects'],
    ...['field_study', 'learning_outcomes', 'report_links', 'link', 'esg_activities', 'results'],
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('constructor', '__proto__', '1', '2', 'DEQARINST9101', 'EXQA', '2022-01-01', '%d'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value')),
    ),
  }));

  it('on any JSON, in any of its documents', async () => {
    const run = async (resource: string, content: unknown): Promise<void> => {
      const documents = [documentOf(resource, JSON.stringify(content)), fixture('submissions')];
      try {
        for (const { draft, issues } of (await readFeed(deqarSubmission, documents)).records.values()) {
          expect(draft !== null || issues.some(({ severity }) => severity === 'ERROR')).toBe(true);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableDocument);
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('submissions', ...LISTS),
        fc.array(fc.dictionary(names, value), { maxLength: 3 }),
        async (resource, items) => {
          await run(resource, items);
          await run(
            resource,
            items.map((item) => ({ ...item, agency: 'EXQA', local_identifier: 'Z' })),
          );
        },
      ),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(value as fc.Arbitrary<Json>, async (content) => run('submissions', content)),
      { numRuns: 200 },
    );
  });
});

describe('deqar-submission: the samples', () => {
  const folder = samples('deqar/submission-json');
  const given = folder === null ? it.skip : it;
  const read = async (name: string) => {
    const { records } = await readFeed(deqarSubmission, [fileDocument('submissions', `${folder}/${name}`)]);
    return [...records.values()];
  };
  const names = folder === null ? [] : readdirSync(folder);

  given('of the current form are decisions, with nothing that DEQAR would refuse', async () => {
    const current = names.filter((name) => name.startsWith('docs-v2'));
    const read_ = await Promise.all(current.map(read));
    const drafts = read_.flat();
    expect(drafts).toHaveLength(6);
    for (const { draft, issues } of drafts) {
      expect(draft).not.toBeNull();
      expect(issues.filter(({ severity }) => severity !== 'INFO')).toEqual([]);
    }
    const levels = drafts.map(({ draft }) => (draft as DecisionDraft).level).sort();
    expect(levels).toEqual([
      ...['INSTITUTIONAL', 'INSTITUTIONAL', 'INSTITUTIONAL'],
      ...['MICRO_CREDENTIAL', 'MICRO_CREDENTIAL', 'PROGRAMME'],
    ]);
  });

  given('of the closed form are read as far as it goes, and say what DEQAR no longer takes', async () => {
    const closed = names.filter((name) => name.startsWith('backend-v1'));
    const all = (await Promise.all(closed.map(read))).flat();
    expect(all).toHaveLength(6);
    for (const { issues } of all) expect(issues.map(({ code }) => code)).toContain('no-activity');
    // those that name institutions alone that are created by naming them
    expect(all.filter(({ draft }) => draft === null)).toHaveLength(2);
  });
});
