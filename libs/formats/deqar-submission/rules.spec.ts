import { describe, expect, it } from '@jest/globals';
import type { DecisionDraft, RecordIssue } from '#domain';
import { documentOf, fileDocument, readFeed } from '../../../test/support/read-feed.js';
import type { Json } from '../format.js';
import { deqarSubmission } from './index.js';

/** As DEQAR takes it. */
const RIGHT = {
  agency: 'EXQA',
  local_identifier: 'R-1',
  activities: [{ id: '11' }],
  status: 'voluntary',
  decision: 'positive',
  valid_from: '2021-05-01',
  valid_to: '2026-05-01',
  institutions: [{ deqar_id: 'DEQARINST9101' }],
};
const PROGRAMME = {
  name_primary: 'Beekeeping',
  degree_outcome: '2',
  workload_ects: '5',
  assessment_certification: '1',
  qf_ehea_level: '1',
};
const OF_PROGRAMME = { activities: [{ id: '12' }], programmes: [PROGRAMME] };
const OF_OTHER = { ...OF_PROGRAMME, institutions: [{ deqar_id: 'DEQARINST9103' }] };

async function read(
  changes: Readonly<Record<string, Json>>,
): Promise<{ draft: DecisionDraft | null; issues: readonly RecordIssue[] }> {
  const { records } = await readFeed(deqarSubmission, [
    documentOf('submissions', JSON.stringify([{ ...RIGHT, ...changes }])),
    fileDocument('agencies', 'test/fixtures/deqar-submission/agencies.json'),
    fileDocument('institutions', 'test/fixtures/deqar-submission/institutions.json'),
  ]);
  const { draft, issues } = records.get('report:exqa/R-1')!;
  return { draft: draft as DecisionDraft | null, issues };
}

const BROKEN: readonly (readonly [string, Readonly<Record<string, Json>>, string, string, string | null])[] =
  [
    ['1 no activity', { activities: [] }, 'no-activity', '/activities', '[]'],
    [
      '1 a contributing agency without one',
      { contributing_agencies: ['OTHQA'] },
      ...(['agency-without-activity', '/contributing_agencies/0', 'OTHQA'] as const),
    ],
    [
      '1 an activity named twice',
      { activities: [{ id: '11', group: '3' }] },
      ...(['activity-not-named-once', '/activities/0', '{"id":"11","group":"3"}'] as const),
    ],
    [
      '1 an activity that is not listed',
      { activities: [{ id: '99' }] },
      ...(['unknown-activity', '/activities/0', '{"id":"99"}'] as const),
    ],
    [
      '2 an institutional report with programmes',
      { programmes: [{ name_primary: 'Bees' }] },
      ...(['programmes-of-institutional', '/programmes', '[{"name_primary":"Bees"}]'] as const),
    ],
    [
      '2 a programme report without programme',
      { activities: [{ id: '12' }] },
      ...(['no-programmes', '/programmes', null] as const),
    ],
    [
      '2 a programme report of two institutions',
      { ...OF_PROGRAMME, institutions: [{ deqar_id: 'DEQARINST9101' }, { deqar_id: 'DEQARINST9102' }] },
      'too-many-institutions',
      '/institutions',
      '[{"deqar_id":"DEQARINST9101"},{"deqar_id":"DEQARINST9102"}]',
    ],
    [
      '2 a joint programme report of one institution',
      { activities: [{ id: '13' }], programmes: [{ name_primary: 'Bees' }] },
      ...(['too-few-institutions', '/institutions', '[{"deqar_id":"DEQARINST9101"}]'] as const),
    ],
    ['3 an end on its start', { valid_to: '2021-05-01' }, 'ends-before-it-starts', '/valid_to', '2021-05-01'],
    [
      '4 a start before the agency’s registration',
      { valid_from: '2017-12-31' },
      ...(['outside-registration', '/agency', 'EXQA'] as const),
    ],
    [
      '4 a start after the period of the activity',
      { ...OF_PROGRAMME, valid_from: '2025-01-01' },
      ...(['outside-activity-period', '/activities/0', '{"id":"12"}'] as const),
    ],
    [
      '5 a provider that is a platform as well',
      {
        institutions: [{ deqar_id: 'DEQARINST9101' }, { deqar_id: 'DEQARINST9102' }],
        platforms: [{ eter_id: 'SI9101', deqar_id: 'DEQARINST9101' }],
      },
      ...(['provider-is-platform', '/institutions/0', '{"deqar_id":"DEQARINST9101"}'] as const),
    ],
    ['6 an obligatory report', { ...OF_OTHER, status: '1' }, 'obligatory-for-other-provider', '/status', '1'],
    [
      '6 a full degree',
      { ...OF_OTHER, programmes: [{ ...PROGRAMME, degree_outcome: 'yes' }] },
      ...(['full-degree-of-other-provider', '/programmes/0/degree_outcome', 'yes'] as const),
    ],
    ...['workload_ects', 'assessment_certification', 'qf_ehea_level'].map(
      (name) =>
        [
          `7 ${name} of what is no full degree`,
          { ...OF_PROGRAMME, programmes: [{ ...PROGRAMME, [name]: null }] },
          ...(['not-stated-for-no-full-degree', `/programmes/0/${name}`, null] as const),
        ] as const,
    ),
    [
      '7 another spelling of the outcome',
      { ...OF_PROGRAMME, programmes: [{ ...PROGRAMME, degree_outcome: 'False' }] },
      ...(['unknown-value', '/programmes/0/degree_outcome', 'False'] as const),
    ],
    [
      '8 an institution that is not listed',
      { institutions: [{ deqar_id: 'DEQARINST0001' }, { deqar_id: 'DEQARINST9101' }] },
      ...(['unknown-institution', '/institutions/0', '{"deqar_id":"DEQARINST0001"}'] as const),
    ],
    [
      '8 an institution without identifier',
      { institutions: [{ identifier: 'S003' }, { deqar_id: 'DEQARINST9101' }] },
      ...(['unidentified-institution', '/institutions/0', '{"identifier":"S003"}'] as const),
    ],
    [
      '9 a skill that is not ESCO’s',
      { ...OF_PROGRAMME, programmes: [{ ...PROGRAMME, learning_outcomes: ['keeps bees'] }] },
      ...(['not-esco', '/programmes/0/learning_outcomes/0', 'keeps bees'] as const),
    ],
    [
      '9 a field of study in words',
      { ...OF_PROGRAMME, programmes: [{ ...PROGRAMME, field_study: 'agriculture' }] },
      ...(['invalid-field-of-study', '/programmes/0/field_study', 'agriculture'] as const),
    ],
  ];

describe('deqar-submission: the rules by which DEQAR refuses', () => {
  it('says nothing of what keeps them all', async () => {
    expect((await read({})).issues).toEqual([]);
    expect((await read(OF_PROGRAMME)).issues).toEqual([]);
    expect((await read(OF_OTHER)).issues).toEqual([]);
  });

  it.each(BROKEN)('rule %s', async (_, changes, code, pointer, value) => {
    const { issues } = await read(changes);
    const refused = issues.filter(({ severity }) => severity !== 'INFO');
    expect(refused.map((issue) => [issue.code, issue.pointer, issue.value])).toEqual([
      [code, pointer, value],
    ]);
    expect(issues[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  it('takes what holds all the same, and where a rule is broken what claims less', async () => {
    expect((await read({ ...OF_OTHER, status: '1' })).draft).toMatchObject({ mandate: null });
    const { draft } = await read({ institutions: [{ deqar_id: 'DEQARINST0001' }, { eter_id: 'SI9101' }] });
    expect(draft?.providers.map(({ identifiers }) => identifiers[0]?.value)).toEqual(['SI9101']);
  });

  it('leaves nobody where every institution is a platform or unknown: the record is rejected', async () => {
    const both = { platforms: [{ deqar_id: 'DEQARINST9101' }] };
    for (const changes of [both, { institutions: [{ deqar_id: 'DEQARINST0001' }] }, { institutions: [] }]) {
      const { draft, issues } = await read(changes);
      expect(draft).toBeNull();
      expect(issues.map(({ code }) => code)).toContain('no-provider');
    }
  });

  it('knows that an agency is not in the list', async () => {
    const { issues } = await read({
      contributing_agencies: ['NOQA'],
      activities: [{ id: '11' }, { group: 3 }],
    });
    expect(issues.map(({ code, value }) => [code, value])).toContainEqual(['unknown-agency', 'NOQA']);
  });
});
