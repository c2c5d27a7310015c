import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import type { DecisionDraft } from '#domain';
import { documentOf, PLAIN_SOURCE, readFeed, type ReadFeed } from '../../../test/support/read-feed.js';
import { samples } from '../../../test/support/samples.js';
import { amsXml } from './index.js';

const FILE = 'test/fixtures/ams-xml/accreditations.xml';
const xml = readFileSync(FILE, 'utf8');
const AUDIT = 'https://data.deqar.eu/report/990001';
const PROGRAMME = 'https://agency.example.org/accreditation/2';

const read = (text: string, mapping = {}): Promise<ReadFeed> =>
  readFeed(amsXml, [documentOf('', text)], { ...PLAIN_SOURCE, mapping });

async function one(text: string, key = AUDIT, mapping = {}) {
  const { draft, issues } = (await read(text, mapping)).records.get(key)!;
  return { draft: draft as DecisionDraft, codes: issues.map(({ code }) => code) };
}

describe('ams-xml', () => {
  it('keeps further agencies as contributing, and knows one of DEQAR by its number', async () => {
    const deqar = 'https://data.deqar.eu/agency/21';
    const agents = '<accreditingAgent idref="https://agency.example.org/org/1"/>';
    const feed = xml
      .replace(agents, `${agents}<accreditingAgent idref="${deqar}"/>`)
      .replace(
        '<organisation id="https://learn.example.org/org/school">',
        `<organisation id="${deqar}"><legalName language="en">Second Agency</legalName></organisation>$&`,
      );
    const { draft } = await one(feed);
    expect(draft.agency?.name).toBe('Example Agency');
    expect(draft.contributingAgencies).toEqual([
      {
        name: 'Second Agency',
        acronym: null,
        identifiers: [
          { scheme: 'deqar-agency', value: '21' },
          { scheme: 'iri', value: deqar },
        ],
      },
    ]);
    expect((await one(xml)).draft.contributingAgencies).toEqual([]);
  });

  it('reads an institutional decision with its agency, dates, limits and report', async () => {
    const { draft, codes } = await one(xml);
    expect(draft).toMatchObject({
      type: 'decision',
      identifiers: [
        { scheme: 'deqar-report', value: '990001' },
        { scheme: 'iri', value: AUDIT },
      ],
      agency: {
        name: 'Example Agency',
        identifiers: [{ scheme: 'iri', value: 'https://agency.example.org/org/1' }],
      },
      providers: [
        {
          names: [{ value: 'Example University' }],
          country: 'SI',
          identifiers: [
            { scheme: 'iri', value: 'https://data.deqar.eu/institution/990100' },
            { scheme: 'deqar', value: 'DEQARINST990100' },
            { scheme: 'vat', value: 'SI12345678' },
          ],
        },
      ],
      level: 'INSTITUTIONAL',
      activity: 'Institutional audit',
      scheme: 'NATIONAL',
      mandate: null,
      outcome: 'POSITIVE',
      validFrom: '2024-05-01',
      validTo: '2030-05-01',
      scope: { eqfLevels: [6, 7], fields: ['06'] },
      programmes: [],
      reportUrl: 'https://agency.example.org/reports/1.pdf',
      withdrawnOn: null,
    });
    expect(codes).toEqual(['limit-not-kept']);
  });

  it('reads a programme decision with what it covers, no longer released since a day', async () => {
    const { draft } = await one(xml, PROGRAMME);
    expect(draft).toMatchObject({
      level: 'PROGRAMME',
      outcome: 'CONDITIONAL',
      providers: [
        { names: [{ value: 'Example Farm School' }] },
        { names: [{ value: 'Example University' }] },
      ],
      validTo: null,
      withdrawnOn: '2025-03-04',
      reportUrl: 'https://agency.example.org/2',
    });
    expect(draft.programmes).toMatchObject([
      {
        name: 'Beekeeping',
        identifiers: [{ scheme: 'iri', value: 'https://learn.example.org/programme/bees' }],
      },
      { name: 'Wax', identifiers: [] },
    ]);
  });

  it('reads both generations alike', async () => {
    const older = xml
      .replace('model/application-profile/ams-constraints', 'model/ap/ams-constraints')
      .replace('3.3.1', '3.1.0');
    expect((await read(older)).records).toEqual((await read(xml)).records);
  });

  it('takes scheme and mandate from the source, which the model cannot say', async () => {
    const { draft } = await one(xml, AUDIT, { scheme: 'ESG', mandate: 'obligatory' });
    expect(draft).toMatchObject({ scheme: 'ESG', mandate: 'OBLIGATORY' });
    expect(amsXml.checkMapping?.({ scheme: 'ESG', mandate: 'voluntary' })).toEqual([]);
    expect(amsXml.checkMapping?.({ scheme: 'Esg', mandate: 1, columns: {} })).toHaveLength(3);
  });

  it('reads an accreditation without decision as a review without formal decision', async () => {
    const { draft, codes } = await one(xml.replace(/<decision .*?<\/decision>/s, ''));
    expect(draft.outcome).toBe('NONE');
    expect(codes).not.toContain('unknown-decision');
  });

  it('reads an institutional accreditation that is limited to a programme as one of that programme', async () => {
    const limit =
      '<limitAbstractProgramme><skos:prefLabel language="en">Law</skos:prefLabel></limitAbstractProgramme>';
    const { draft } = await one(xml.replace('<accreditingAgent', `${limit}<accreditingAgent`));
    expect(draft).toMatchObject({ level: 'PROGRAMME', programmes: [{ name: 'Law' }] });
  });

  it.each([
    [
      'an unknown type',
      /accreditation\/bb4618238e/,
      'accreditation/x',
      { level: 'PROGRAMME' },
      'unknown-type',
    ],
    ['an unknown decision', />positive</, '>granted?<', { outcome: 'POSITIVE' }, null],
    ['no day of issue', /<issued>.*?<\/issued>/, '', { validFrom: null }, 'no-start'],
    ['a day that is none', '2030-05-01T', '2030-02-30T', { validTo: null }, 'invalid-date'],
    [
      'an end before the start',
      '2030-05-01T',
      '2020-05-01T',
      { validTo: '2020-05-01' },
      'ends-before-it-starts',
    ],
    ['a draft', '>released<', '>draft<', { withdrawnOn: '2024-05-01' }, 'status-unknown'],
    [
      'obsolete, without a day',
      '>released<',
      '>obsolete<',
      { withdrawnOn: '2024-05-01' },
      'withdrawn-without-day',
    ],
    [
      'one of two limits unreadable',
      'snb/eqf/7',
      'snb/eqf/9',
      { scope: { eqfLevels: [6] } },
      'unknown-limit',
    ],
  ] as const)('reads %s as claiming less, with an issue', async (_, from, to, expected, code) => {
    const { draft, codes } = await one(xml.replace(from, to));
    expect(draft).toMatchObject(expected);
    if (code !== null) expect(codes).toContain(code);
  });

  it('says of a decision in words of its own that it is not known', async () => {
    const { draft, codes } = await one(
      xml.replace('>positive<', '>granted<').replace('decision/positive', 'decision/granted'),
    );
    expect(draft.outcome).toBe('NONE');
    expect(codes).toContain('unknown-decision');
  });

  it('rejects one whose only limit cannot be read, and one that names nobody', async () => {
    const limitless = await one(xml.replace('isced-f/06"', 'isced-f/x"'));
    expect(limitless.draft).toBeNull();
    expect(limitless.codes).toContain('scope-unreadable');
    const nobody = await one(xml.replace(/<organisation idref.*?>/, ''));
    expect(nobody.draft).toBeNull();
    expect(nobody.codes).toContain('no-provider');
  });

  it('refuses a list of opportunities, and lets no telephone number pass', async () => {
    const courses = '<Courses xmlns="http://data.europa.eu/snb/model/ap/loq-constraints/"/>';
    await expect(read(courses)).rejects.toMatchObject({ code: 'wrong-format' });
    expect(JSON.stringify((await read(xml)).parts)).not.toContain('+386');
  });
});

const elm = samples('elm');

describe('ams-xml and the official schema', () => {
  if (elm === null) {
    it('has no samples here', () => expect(elm).toBeNull());
    return;
  }

  it('the fixture is valid by AMS 3.3.1', async () => {
    const folder = path.join(elm, 'elm-3.3.1/ams');
    const preload = ['cv', 'external'].flatMap((part) =>
      readdirSync(path.join(folder, part)).map((name) => ({
        fileName: `${part}/${name}`,
        contents: readFileSync(path.join(folder, part, name), 'utf8'),
      })),
    );
    const result = await validateXML({
      xml: [{ fileName: 'accreditations.xml', contents: xml }],
      schema: [{ fileName: 'ams.xsd', contents: readFileSync(path.join(folder, 'ams.xsd'), 'utf8') }],
      preload,
      initialMemoryPages: 512,
      maxMemoryPages: 2048,
    });
    expect(result.errors.map(({ message }) => message)).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('reads the minimal sample of the model', async () => {
    const { records } = await read(readFileSync(path.join(elm, 'minimal/ams-minimal-3.3.1.xml'), 'utf8'));
    expect([...records.values()]).toMatchObject([
      {
        draft: {
          level: 'INSTITUTIONAL',
          outcome: 'POSITIVE',
          validFrom: '2024-05-01',
          validTo: '2030-05-01',
          scope: { eqfLevels: [6], fields: ['06'] },
          providers: [{ identifiers: [{ scheme: 'iri' }, { scheme: 'vat', value: 'SI12345678' }] }],
        },
      },
    ]);
  });
});
