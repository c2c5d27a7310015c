import { describe, expect, it } from '@jest/globals';
import { codes, decision, mapped, named } from '../../../test/support/deqar-csv-feed.js';
import { documentOf, readFeed } from '../../../test/support/read-feed.js';
import { deqarCsv } from './index.js';

describe('deqar-csv: reports', () => {
  it('reads an institutional report', () => {
    expect(mapped('report:900001').issues).toEqual([]);
    expect(decision(900001)).toEqual({
      type: 'decision',
      identifiers: [{ scheme: 'deqar-report', value: '900001' }],
      agency: { name: null, acronym: 'EXQA', identifiers: [] },
      contributingAgencies: [],
      providers: [{ ...named('University of Lindental', 'DEQARINST9001'), country: 'AT' }],
      level: 'INSTITUTIONAL',
      activity: 'EXQA: institutional audit',
      scheme: 'ESG',
      mandate: 'OBLIGATORY',
      outcome: 'POSITIVE',
      validFrom: '2023-01-15',
      validTo: '2029-01-14',
      scope: { eqfLevels: [], fields: [] },
      programmes: [],
      reportUrl: 'https://data.deqar.eu/report/900001',
      flaggedHigh: false,
      withdrawnOn: null,
      annulled: false,
    });
  });

  it('joins providers and programmes of several rows, each once', () => {
    const joint = decision(900002);
    expect(joint).toMatchObject({
      level: 'JOINT_PROGRAMME',
      mandate: 'VOLUNTARY',
      outcome: 'CONDITIONAL',
      validTo: null,
    });
    expect(joint.providers.map(({ identifiers }) => identifiers[0]?.value)).toEqual([
      'DEQARINST9001',
      'DEQARINST9002',
    ]);
    expect(joint.programmes.map(({ name, qualification, cycle }) => [name, qualification, cycle])).toEqual([
      ['Joint Master of Rivers', 'MSc', 'SECOND'],
      ['Joint Bachelor of Rivers', null, 'FIRST'],
    ]);
  });

  it('takes a report without decision, or “not applicable”, for a review without formal decision', () => {
    expect(decision(900003)).toMatchObject({
      outcome: 'NONE',
      agency: { name: 'Example Agency for Quality Reviews', acronym: null },
      reportUrl: 'https://files.example/900003.pdf',
    });
    expect(decision(900004)).toMatchObject({ outcome: 'NONE', mandate: null, level: 'PROGRAMME' });
    expect(codes('report:900004')).toEqual([]);
  });

  it('keeps an end before the start, with an issue', () => {
    expect(decision(900005)).toMatchObject({
      level: 'INSTITUTIONAL_PROGRAMME',
      outcome: 'NEGATIVE',
      validTo: '2020-01-01',
    });
    expect(codes('report:900005')).toEqual(['ends-before-it-starts']);
  });

  it('reads unknown labels as the less that can be claimed', () => {
    expect(decision(900006)).toMatchObject({
      level: 'PROGRAMME',
      outcome: 'NONE',
      mandate: null,
      agency: null,
      validFrom: null,
    });
    const pointers = mapped('report:900006').issues.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(pointers.sort()).toEqual([
      'no-agency /report_agency',
      'no-start /report_valid_from',
      'unknown-value /programme_qf_ehea_level',
      'unknown-value /report_decision',
      'unknown-value /report_status',
      'unknown-value /report_type',
    ]);
  });

  it('rejects a report on nobody, and takes one whose institution has a name alone', () => {
    expect(mapped('report:900007')).toMatchObject({
      draft: null,
      issues: [{ code: 'no-provider', severity: 'ERROR' }],
    });
    expect(decision(900008)).toMatchObject({ providers: [{ identifiers: [] }], validFrom: null });
    expect(codes('report:900008')).toEqual(['invalid-identifier', 'invalid-date']);
  });

  it('refuses a file without its decision column: every report would turn into a review without decision', async () => {
    const reading = readFeed(deqarCsv, [
      documentOf('reports', 'report_id,hei_deqar_id,report_type\n1,DEQARINST0001,programme\n'),
    ]);
    await expect(reading).rejects.toMatchObject({ name: 'UnreadableDocument', code: 'wrong-format' });
    await expect(reading).rejects.toThrow(/No column .*report_decision/);
  });

  it('reads micro-credentials and flags where columns for them exist', async () => {
    const header =
      'report_id,report_agency,report_type,report_status,report_decision,report_valid_from,report_valid_to,hei_deqar_id,programme_name,programme_type,report_flag';
    const { records } = await readFeed(deqarCsv, [
      documentOf(
        'reports',
        `${header}\n7,EXQA,programme,voluntary,positive,2024-01-01,,DEQARINST9001,Small,Micro-credential,high level\n`,
      ),
    ]);
    expect(records.get('report:7')!.draft).toMatchObject({
      level: 'MICRO_CREDENTIAL',
      flaggedHigh: true,
      programmes: [{ name: 'Small', microCredential: true }],
    });
  });
});
