import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { MicroCredentialDraft } from '#domain';
import type { SourceContext } from '../format.js';
import { fileDocument, PLAIN_SOURCE, readFeed } from '../../../test/support/read-feed.js';
import { samples } from '../../../test/support/samples.js';
import { ooapi5 } from './index.js';

const SOURCE: SourceContext = { ...PLAIN_SOURCE, country: 'NL', provider: 'Example University' };

const mapper = samples('ooapi/v5-eduhub-rio-mapper');
const quickstart = samples('ooapi/v5-quickstart');

if (!mapper || !quickstart) {
  it('has no samples here', () => undefined);
} else {
  const files = (folder: string, start: string): string[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith(start))
      .map((name) => join(folder, name));

  describe('the fixtures of eduhub-rio-mapper', () => {
    it('reads the course', async () => {
      const [path] = files(mapper, 'course-3001');
      const { records } = await readFeed(ooapi5, [fileDocument('courses', path!)], SOURCE);
      expect([...records.keys()]).toEqual(['course/30010000-0000-0000-0000-000000000000']);
      const { draft: read, issues } = [...records.values()][0]!;
      const draft = read as MicroCredentialDraft;
      expect(draft).toMatchObject({
        titles: [{ language: 'en-GB', value: 'Academic and Professional Writing' }],
        identifiers: [{ scheme: 'uuid' }],
        ects: { min: 3, max: 3 },
        eqfLevel: { value: 7, origin: 'DERIVED' },
        fields: ['0732'],
        participation: ['ONSITE'],
        languages: ['nl'],
        relations: [{ kind: 'PART_OF', record: 'program/497f6eca-6276-4993-bfeb-53cbbbba6f08' }],
        withdrawnOn: '2024-08-24',
      });
      expect(draft.entryRequirements.map(({ language }) => language)).toEqual(['und', 'en-GB']);
      expect(issues.map(({ code }) => code).sort()).toEqual([
        'missing-reference',
        'placeholder-code',
        'placeholder-code',
        'unexpected-type',
      ]);
    });

    it('finds the four programs never valid, one with a title of 321 characters', async () => {
      const documents = files(mapper, 'program-2').map((path) => fileDocument('programs', path));
      const { records } = await readFeed(ooapi5, documents, SOURCE);
      // one of the four repeats another's id
      expect(records.size).toBe(3);
      for (const { issues } of records.values())
        expect(issues.map(({ code }) => code)).toContain('never-valid');
      const long = await readFeed(
        ooapi5,
        [fileDocument('programs', files(mapper, 'program-2999')[0]!)],
        SOURCE,
      );
      expect(
        [...long.records.values()].map(
          ({ draft }) => (draft as MicroCredentialDraft).titles[0]?.value.length,
        ),
      ).toEqual([321]);
    });

    it('leaves out component offerings', async () => {
      const documents = [...files(mapper, 'course-offerings'), ...files(mapper, 'program-offerings')].map(
        (path) => fileDocument('offerings', path),
      );
      const { parts, parseIssues } = await readFeed(ooapi5, documents, SOURCE);
      expect([documents.length, parts.length]).toEqual([5, 0]);
      expect(parseIssues.map(({ code }) => code)).toEqual(Array(5).fill('component-offerings'));
    });
  });

  describe('the quickstart of OOAPI', () => {
    it('reads organisation, program, course and offering as one feed', async () => {
      const document = (resource: string, name: string) => fileDocument(resource, join(quickstart, name));
      const { records, parseIssues } = await readFeed(
        ooapi5,
        [
          document('organizations', 'organizations.json'),
          document('programs', '2-Program.json'),
          document('courses', '3-Course.json'),
          document('offerings', '4-Offering.json'),
        ],
        SOURCE,
      );
      expect(parseIssues).toEqual([]);
      const course = records.get('course/1668dd09-660f-4303-a2bf-14bea154b39d')
        ?.draft as MicroCredentialDraft;
      expect(course).toMatchObject({
        providers: [{ names: [{ value: 'OEAPI Test Organization' }], country: 'NL', city: 'Amsterdam' }],
        ects: { min: 6 },
        cycle: { value: 'FIRST', origin: 'DERIVED' },
        offerings: [{ startsOn: '2019-08-21', endsOn: '2019-10-23', place: 'Utrecht', anyTime: false }],
      });
      expect(JSON.stringify(course)).not.toMatch(/<\/?(p|table|td|strong)\b/);
    });
  });
}
