import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mapped } from '../../../test/support/elm-records.js';
import { samples } from '../../../test/support/samples.js';
import type { Mapped } from '../format.js';

const folder = samples('elm');

async function sample(name: string): Promise<readonly Mapped[]> {
  return [...(await mapped(readFileSync(`${folder}/${name}`))).values()];
}

if (folder === null) {
  it('has no samples here', () => undefined);
} else {
  describe('the samples of ELM', () => {
    it('maps a micro-credential with all that the EU standard elements need', async () => {
      const [result] = await sample('minimal/loq-minimal-3.3.1.xml');
      expect(result?.issues).toEqual([]);
      expect(result?.draft).toMatchObject({
        titles: [{ language: 'en', value: 'Data ethics (micro-credential)' }],
        providers: [{ names: [{ value: 'Example University' }], country: 'SI' }],
        awarders: [{ names: [{ value: 'Example University' }], country: 'SI' }],
        ects: { min: 2, max: 2 },
        hours: { min: 50, max: 50 },
        fields: ['0688'],
        languages: ['en'],
        learningOutcomes: [{ texts: [{ value: 'Assess a data set for ethical risk' }] }],
        assessment: [{ type: '795dac4096', texts: [{ value: 'Project work' }] }],
        participation: ['ONLINE'],
        qualityAssurance: [
          {
            value:
              'Example University: Institutional audit 2024, Example QA Agency (2024-05-01 – 2030-05-01)',
          },
        ],
        offerings: [{ startsOn: '2026-11-02', endsOn: '2026-12-18', participation: ['ONLINE'] }],
        url: 'https://example.org/courses/mc-1',
      });
    });

    it('maps both generations alike', async () => {
      expect(await sample('minimal/loq-minimal-3.1.0.xml')).toEqual(
        await sample('minimal/loq-minimal-3.3.1.xml'),
      );
    });

    it('maps one without outcomes', async () => {
      const [result] = await sample('minimal/loq-tiny-3.3.1.xml');
      expect(result).toMatchObject({ draft: { learningOutcomes: [], fields: ['0688'] }, issues: [] });
    });

    it('maps the two qualifications of the generated sample, with issues for its random values', async () => {
      const results = await sample('elm-3.1.0/loq.sample.xml');
      expect(results).toMatchObject([
        {
          draft: {
            eqfLevel: { value: 2 },
            nqf: { framework: 'IE', level: '2' },
            fields: ['1022', '0810'],
            ects: null,
          },
        },
        {
          draft: {
            eqfLevel: { value: 3 },
            nqf: { framework: 'BA', level: '1' },
            stackKind: 'PART_OF_PROGRAMME',
          },
        },
      ]);
      expect(JSON.stringify(results)).toContain(
        '{"uri":"http://QRNImsAj/","labels":[{"language":"en","value":"o5Jrrzg"},{"language":"nl","value":"qL6NGdro13CVcoM"}]}',
      );
      for (const { issues } of results) {
        const codes = issues.map(({ code }) => code);
        expect(codes).toEqual(
          expect.arrayContaining(['ects-unreadable', 'credits-not-ects', 'duration-no-workload']),
        );
        expect(codes).not.toContain('unresolved-reference');
      }
    });

    it('refuses a list of accreditations', async () => {
      await expect(sample('minimal/ams-minimal-3.3.1.xml')).rejects.toMatchObject({ code: 'wrong-format' });
    });
  });
}
