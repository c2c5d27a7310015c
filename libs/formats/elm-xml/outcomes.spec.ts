import { expect, it } from '@jest/globals';
import { documentOf, fixture, parsedOf, recordsOf, SOURCE } from '../../../test/support/elm-records.js';
import { elmXml } from './index.js';

it('has skills of which an earlier version kept the address alone', async () => {
  const [record] = recordsOf(await parsedOf(documentOf(fixture('qualification.xml'))));
  if (!record) throw new Error('no record');
  const uri = 'https://learn.example.org/skill/old';
  const shared = new Map(
    [...record.shared].map(([key, part]) => {
      const body = { ...part.body, relatedESCOSkill: [], relatedSkill: [uri, uri] };
      return [key, part.kind === 'learningOutcome' ? { ...part, body } : part];
    }),
  );
  const { draft } = elmXml.map({ ...record, shared }, SOURCE);
  expect(draft).toMatchObject({
    learningOutcomes: [{ skills: [{ uri, labels: [] }] }, { skills: [{ uri, labels: [] }] }],
  });
});
