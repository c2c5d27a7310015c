import { describe, expect, it } from '@jest/globals';
import type { DecisionDraft, ProviderDraft, RegisterEntryDraft } from '#domain';
import { documentOf, fileDocument, PLAIN_SOURCE, readFeed } from '../../../test/support/read-feed.js';
import type { Mapped } from '../format.js';
import { registerCsv } from './index.js';

const FOLDER = 'test/fixtures/register-csv';
const source = { ...PLAIN_SOURCE, slug: 'xx-register', role: 'competent-authority' as const, country: 'EE' };
const feed = await readFeed(
  registerCsv,
  registerCsv.resources.map((resource) => fileDocument(resource, `${FOLDER}/${resource}.csv`)),
  source,
);

function mapped(key: string): Mapped {
  const record = feed.records.get(key);
  if (!record) throw new Error(`no record ${key}`);
  return record;
}
const provider = (id: string) => mapped(`provider:${id}`).draft as ProviderDraft;
const entry = (id: string) => mapped(`entry:${id}`).draft as RegisterEntryDraft;
const decision = (id: string) => mapped(`decision:${id}`).draft as DecisionDraft;
const problems = (key: string) => mapped(key).issues.map(({ code, pointer }) => `${code} ${pointer}`);

const ownOf = (value: string) => ({ scheme: 'local-xx-register', value });

describe('register-csv: providers', () => {
  it('reads a provider', () => {
    expect(mapped('provider:P1').issues).toEqual([]);
    expect(provider('P1')).toEqual({
      type: 'provider',
      names: [
        { language: 'et', value: 'Jõe Ülikool' },
        { language: 'en', value: 'River University' },
      ],
      otherNames: [
        { language: 'und', value: 'JÜ' },
        { language: 'de', value: 'Universität am Fluss' },
      ],
      identifiers: [
        ownOf('P1'),
        { scheme: 'ror', value: '00cccc001' },
        { scheme: 'national-EE', value: '70000099' },
      ],
      kind: 'HIGHER_EDUCATION_INSTITUTION',
      country: 'EE',
      city: 'Tartu',
      otherCountries: ['LV', 'FI'],
      website: 'https://river.example/',
      foundedOn: '1919-12-01',
      closedOn: null,
      relations: [
        {
          type: 'ABSORBED',
          other: {
            names: [{ language: 'en', value: 'Art School' }],
            identifiers: [ownOf('P2'), { scheme: 'deqar', value: 'DEQARINST9200' }],
            country: null,
            city: null,
            website: null,
            kind: null,
          },
          from: '2018-09-01',
          to: null,
        },
        {
          type: 'MEMBER_OF',
          other: {
            names: [],
            identifiers: [{ scheme: 'deqar', value: 'DEQARINST9010' }],
            country: null,
            city: null,
            website: null,
            kind: null,
          },
          from: '2020-01-01',
          to: '2024-12-31',
        },
      ],
      withdrawnOn: null,
      reportedReviews: null,
    });
  });

  it('leaves each bad cell empty, with line, column and pointer', () => {
    expect([...problems('provider:P3')].sort()).toEqual([
      'invalid-date /founded_on',
      'invalid-date /relations',
      'invalid-identifier /identifiers',
      'invalid-url /website',
      'unknown-country /country',
      'unknown-provider /relations',
      'unknown-relation /relations',
      'unknown-value /kind',
    ]);
    const date = mapped('provider:P3').issues.find(({ pointer }) => pointer === '/founded_on');
    expect(date).toEqual({
      code: 'invalid-date',
      severity: 'WARNING',
      pointer: '/founded_on',
      value: '31.12.2001',
      message: 'Line 4, column founded_on: “31.12.2001” is no day; write it as YYYY-MM-DD.',
    });
    expect(provider('P3')).toMatchObject({ country: null, kind: null, website: null, foundedOn: null });
    expect(provider('P3').relations).toMatchObject([{ type: 'SUCCEEDED', from: null }]);
  });

  it('rejects rows without id or name', () => {
    expect(mapped('provider:P4')).toMatchObject({
      draft: null,
      issues: [{ code: 'no-name', severity: 'ERROR' }],
    });
    expect(feed.parseIssues).toMatchObject([{ code: 'no-key', rejected: true, pointer: '/provider_id' }]);
  });
});

describe('register-csv: entries', () => {
  it('names the provider as the file of providers has it', () => {
    expect(mapped('entry:E1').issues).toEqual([]);
    expect(entry('E1')).toEqual({
      type: 'register-entry',
      identifiers: [],
      provider: {
        names: provider('P1').names,
        identifiers: provider('P1').identifiers,
        country: 'EE',
        city: 'Tartu',
        website: 'https://river.example/',
        kind: 'HIGHER_EDUCATION_INSTITUTION',
      },
      listedAs: 'university',
      validFrom: '1995-01-01',
      validTo: null,
      scope: { eqfLevels: [5, 6, 7], fields: ['06', '0413'] },
      url: 'https://register.example/E1',
      withdrawnOn: null,
    });
  });

  it('takes a provider that is named by identifier and name alone, or unknown to the file', () => {
    expect(entry('E2').provider).toMatchObject({
      names: [{ language: 'und', value: 'Elsewhere College' }],
      identifiers: [{ scheme: 'deqar', value: 'DEQARINST9300' }],
    });
    expect(problems('entry:E3')).toEqual(['unknown-provider /provider_id']);
    expect(entry('E3').provider.identifiers).toEqual([ownOf('P99')]);
  });

  it('rejects an entry on nobody, and one whose limit cannot be read at all', () => {
    expect(mapped('entry:E4').draft).toBeNull();
    expect(problems('entry:E4')).toEqual(['no-provider /provider_id']);
    expect(mapped('entry:E5').draft).toBeNull();
    expect(problems('entry:E5')).toEqual(['unknown-level /eqf_levels', 'scope-unreadable /eqf_levels']);
  });

  it('understands a broad field whose leading zero a spreadsheet has dropped', () => {
    expect(entry('E7').scope.fields).toEqual(['06']);
    expect(problems('entry:E7')).toEqual([]);
  });

  it('keeps what it can read of a limit', () => {
    expect(entry('E6').scope).toEqual({ eqfLevels: [6], fields: [] });
    expect(problems('entry:E6')).toEqual(['unknown-level /eqf_levels', 'ends-before-it-starts /valid_to']);
  });
});

describe('register-csv: decisions', () => {
  it('joins providers and programmes of several rows', () => {
    expect(mapped('decision:D1').issues).toEqual([]);
    expect(decision('D1')).toMatchObject({
      identifiers: [{ scheme: 'deqar-report', value: '4711' }],
      agency: {
        name: 'Example Quality Agency',
        acronym: 'EXQA',
        identifiers: [{ scheme: 'deqar-agency', value: '12' }],
      },
      contributingAgencies: [
        { name: 'Other Agency', acronym: null, identifiers: [] },
        { name: null, acronym: null, identifiers: [{ scheme: 'deqar-agency', value: '13' }] },
      ],
      level: 'JOINT_PROGRAMME',
      activity: 'joint accreditation',
      scheme: 'ISO_21001',
      mandate: 'OBLIGATORY',
      outcome: 'CONDITIONAL',
      validFrom: '2023-02-15',
      validTo: '2029-02-14',
      programmes: [
        { name: 'Data, Applied', qualification: 'Certificate', cycle: 'SECOND', microCredential: true },
        { name: 'Rivers', qualification: null, cycle: null, microCredential: false },
      ],
      annulled: true,
    });
    expect(decision('D1').providers.map(({ identifiers }) => identifiers[0])).toEqual([
      ownOf('P1'),
      ownOf('P2'),
    ]);
  });

  it('takes what a decision on micro-credentials names for one, and misses a name below the institution', async () => {
    const table = [
      'decision_id,provider_name,level,mandate,outcome,valid_from,programme_name,programme_is_micro_credential',
      'M1,River University,micro-credential,voluntary,positive,2024-01-01,Bees,',
      'M2,River University,micro-credential,voluntary,positive,2024-01-01,Bees,no',
      'M3,River University,programme,voluntary,positive,2024-01-01,,',
      'M4,River University,institutional,voluntary,positive,2024-01-01,,',
      '',
    ].join('\n');
    const { records } = await readFeed(registerCsv, [documentOf('decisions', table)], source);
    const told = [...records.values()].map(({ draft, issues }) => [
      (draft as DecisionDraft).programmes.map(({ microCredential }) => microCredential),
      issues.map(({ code }) => code),
    ]);
    expect(told).toEqual([
      [[true], []],
      [[false], []],
      [[], ['value-missing']],
      [[], []],
    ]);
  });

  it('claims less where something is missing, and says so', () => {
    expect(decision('D2')).toMatchObject({
      level: 'PROGRAMME',
      scheme: 'NATIONAL',
      mandate: null,
      outcome: 'NONE',
      validFrom: null,
      agency: null,
      annulled: false,
    });
    expect(problems('decision:D2')).toEqual([
      'value-missing /level',
      'value-missing /mandate',
      'value-missing /outcome',
      'value-missing /valid_from',
    ]);
  });

  it('reports rows that contradict; the first stands', () => {
    expect(decision('D3').outcome).toBe('NEGATIVE');
    expect(mapped('decision:D3').issues).toMatchObject([
      {
        code: 'rows-contradict',
        pointer: '/outcome',
        value: 'positive',
        message: 'Line 7, column outcome: “positive” contradicts “negative” in line 6, which stands.',
      },
    ]);
  });
});

describe('register-csv: mapping', () => {
  it('reads other headings and another separator', async () => {
    const mapping = { columns: { providers: { provider_id: 'Kood', names: 'Nimi' } }, separator: ';' };
    expect(registerCsv.checkMapping?.(mapping)).toEqual([]);
    const { records, parseIssues } = await readFeed(
      registerCsv,
      [documentOf('', 'Kood\tNimi\tcountry\n1\tet:Üks; en:One\tEesti\n')],
      { ...source, mapping },
    );
    expect(parseIssues).toEqual([]);
    expect(records.get('provider:1')!.draft).toMatchObject({
      names: [
        { language: 'et', value: 'Üks' },
        { language: 'en', value: 'One' },
      ],
      country: 'EE',
    });
  });

  it('says what is wrong with a mapping', () => {
    expect(registerCsv.checkMapping?.({ columns: { people: {} }, identifiers: {} })).toEqual([
      'mapping: “identifiers” is unknown; register-csv knows columns, separator.',
      'mapping.columns: “people” is no file of register-csv; it reads providers, entries, decisions.',
    ]);
  });

  it('refuses a file of another kind', async () => {
    const reading = readFeed(registerCsv, [fileDocument('providers', `${FOLDER}/entries.csv`)], source);
    await expect(reading).rejects.toThrow(/No column names/);
  });
});
