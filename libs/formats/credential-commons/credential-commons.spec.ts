import { describe, expect, it } from '@jest/globals';
import type { MicroCredentialDraft } from '#domain';
import { samples } from '../../../test/support/samples.js';
import { documentOf, fileDocument, PLAIN_SOURCE, readFeed } from '../../../test/support/read-feed.js';
import type { JsonObject, Mapped, SourceContext } from '../format.js';
import { credentialCommons } from './index.js';

const ESTONIA: SourceContext = { ...PLAIN_SOURCE, role: 'competent-authority', country: 'EE' };

const LISTING = {
  '@type': 'MicroCredential',
  '@id': 'https://ulikool.example.ee/mikrokraad/andmed',
  name: 'Andmete lugemine',
  summary: 'Kuidas andmeid <b>lugeda</b>.',
  url: 'https://ulikool.example.ee/mikrokraad/andmed',
  field: 'IT ja andmed',
  language: 'et',
  ectsCredits: 12,
  provider: { '@type': 'Organization', name: 'Näidisülikool', contactPoint: { email: 'keegi@example.ee' } },
  learningOutcome: ['loeb andmeid', 'mõistab neid'],
  price: '2590',
  priceCurrency: 'EUR',
  registrationDeadline: '2026-10-08',
  startDate: '2026-10-17',
  instructor: { name: 'Keegi Kusagil' },
};

function catalogue(...listings: unknown[]): string {
  return JSON.stringify({ '@context': 'https://example.org/context.jsonld', '@graph': listings });
}

async function mapped(listing: JsonObject, source = ESTONIA): Promise<Mapped> {
  const feed = await readFeed(
    credentialCommons,
    [documentOf('', catalogue({ ...LISTING, ...listing }))],
    source,
  );
  return [...feed.records.values()][0]!;
}

async function draftOf(listing: JsonObject, source = ESTONIA): Promise<MicroCredentialDraft> {
  return (await mapped(listing, source)).draft as MicroCredentialDraft;
}

const codesOf = ({ issues }: Mapped): string[] => issues.map(({ code }) => code);

describe('credential-commons', () => {
  it('reads a listing', async () => {
    const { draft, issues } = await mapped({});
    expect(draft).toMatchObject({
      type: 'micro-credential',
      titles: [{ language: 'et', value: 'Andmete lugemine' }],
      descriptions: [{ language: 'et', value: 'Kuidas andmeid lugeda.' }],
      providers: [{ names: [{ language: 'und', value: 'Näidisülikool' }], country: 'EE', kind: null }],
      awarders: [],
      identifiers: [],
      ects: { min: 12, max: 12, origin: 'STATED' },
      subjects: [{ value: 'IT ja andmed' }],
      fields: [],
      learningOutcomes: [{ texts: [{ value: 'loeb andmeid' }] }, { texts: [{ value: 'mõistab neid' }] }],
      languages: ['et'],
      declaredByRecord: true,
      url: LISTING.url,
      offerings: [
        {
          startsOn: '2026-10-17',
          enrolUntil: '2026-10-08',
          prices: [{ amount: 2590, currency: 'EUR' }],
          free: false,
        },
      ],
    });
    expect(issues).toEqual([]);
  });

  it('lets nothing about persons pass', async () => {
    const feed = await readFeed(credentialCommons, [documentOf('', catalogue(LISTING))], ESTONIA);
    expect(JSON.stringify(feed.parts)).not.toMatch(/keegi/i);
  });

  it('takes the catalogue, a bare list and a single object', async () => {
    for (const text of [
      catalogue(LISTING),
      JSON.stringify([LISTING]),
      JSON.stringify(LISTING),
      JSON.stringify({ '@graph': LISTING }),
    ]) {
      const feed = await readFeed(credentialCommons, [documentOf('', text)], ESTONIA);
      expect([...feed.records.keys()]).toEqual([LISTING['@id']]);
      expect(feed.parts.every((part) => part.position !== '')).toBe(true);
    }
  });

  it('takes an empty catalogue for one, and other JSON for none', async () => {
    for (const text of ['{"@graph":[]}', '[]', '{}']) {
      expect((await readFeed(credentialCommons, [documentOf('', text)])).parts).toEqual([]);
    }
    await expect(
      readFeed(credentialCommons, [documentOf('', '{"error":"no such page"}')]),
    ).rejects.toMatchObject({ code: 'wrong-format' });
  });

  it('gives a listing without id no key, and rejects what is no object', async () => {
    const feed = await readFeed(credentialCommons, [
      documentOf('', catalogue({ ...LISTING, '@id': '' }, 'text', null)),
    ]);
    expect(feed.parts.map(({ record }) => record)).toEqual([null]);
    expect(feed.parseIssues).toMatchObject([
      { code: 'not-an-object', rejected: true, pointer: '/@graph/1' },
      { code: 'not-an-object', rejected: true, pointer: '/@graph/2' },
    ]);
  });

  it('rejects what has no name, or nobody who provides it', async () => {
    const nameless = await mapped({ name: ' ' });
    expect([nameless.draft, codesOf(nameless)]).toEqual([null, ['no-title']]);
    const orphan = await mapped({ provider: null });
    expect([orphan.draft, codesOf(orphan)]).toEqual([null, ['no-provider']]);
    expect(
      (await draftOf({ provider: null }, { ...ESTONIA, provider: 'Vaikimisi Kool' })).providers,
    ).toMatchObject([{ names: [{ value: 'Vaikimisi Kool' }] }]);
  });

  it('names an id that is not the page as an identifier', async () => {
    expect((await draftOf({ '@id': 'https://ulikool.example.ee/id/7' })).identifiers).toEqual([
      { scheme: 'iri', value: 'https://ulikool.example.ee/id/7' },
    ]);
  });

  it('says of cut-off texts that they are', async () => {
    const result = await mapped({ name: 'Ärijuhtimine ja...', learningOutcome: ['teab…', 'oskab'] });
    expect(codesOf(result)).toEqual(['cut-off-text', 'cut-off-text']);
    expect(result.issues.map(({ pointer }) => pointer)).toEqual(['/name', '/learningOutcome/0']);
  });

  it('takes what it can of faulty fields', async () => {
    const result = await mapped({
      ectsCredits: 0,
      learningOutcome: 'loeb',
      startDate: '17.10.2026',
      registrationDeadline: null,
      price: 'tasuta',
      url: '',
      language: 'eesti',
    });
    expect(result.draft).toMatchObject({
      ects: null,
      learningOutcomes: [{ texts: [{ value: 'loeb' }] }],
      offerings: [],
      url: null,
      languages: ['et'],
    });
    expect(codesOf(result).sort()).toEqual([
      'ects-out-of-range',
      'invalid-date',
      'price-unreadable',
      'unexpected-type',
    ]);
  });

  it('is free where the price is 0, and undeclared where no type says so', async () => {
    expect((await draftOf({ price: 0 })).offerings).toMatchObject([{ free: true }]);
    expect((await draftOf({ '@type': 'Course' })).declaredByRecord).toBe(false);
    expect(
      (await draftOf({ '@type': ['Course', 'https://example.org/MicroCredential'] })).declaredByRecord,
    ).toBe(true);
  });
});

const catalogFile = samples('mikrokvalifikatsioon-ee/catalog.jsonld');
const goodFile = samples('mikrokvalifikatsioon-ee/good.jsonld');
const invalidFile = samples('mikrokvalifikatsioon-ee/invalid.jsonld');

if (catalogFile && goodFile && invalidFile) {
  describe('the Estonian catalogue', () => {
    it('has 250 listings under 156 keys, all of which can be taken', async () => {
      const feed = await readFeed(credentialCommons, [fileDocument('', catalogFile)], ESTONIA);
      expect(feed.parts).toHaveLength(250);
      expect(feed.parseIssues).toEqual([]);
      expect(feed.records.size).toBe(156);
      const drafts = [...feed.records.values()].map(({ draft }) => draft as MicroCredentialDraft);
      expect(drafts.every((draft) => draft.declaredByRecord && draft.providers.length === 1)).toBe(true);
      expect(new Set(drafts.map((draft) => draft.providers[0]?.names[0]?.value)).size).toBe(9);
    });

    it('finds its texts cut off: 12 names, 86 summaries', async () => {
      const counts = new Map<string, number>();
      const feed = await readFeed(credentialCommons, [fileDocument('', catalogFile)], ESTONIA);
      for (const part of feed.parts) {
        const { issues } = credentialCommons.map(
          { key: '', listings: [part], pieces: [], shared: new Map() },
          ESTONIA,
        );
        for (const { code, pointer } of issues)
          counts.set(`${code} ${pointer ?? ''}`, (counts.get(`${code} ${pointer ?? ''}`) ?? 0) + 1);
      }
      expect(Object.fromEntries(counts)).toEqual({ 'cut-off-text /name': 12, 'cut-off-text /summary': 86 });
    });

    it('takes the good example and rejects the invalid one', async () => {
      const good = await readFeed(credentialCommons, [fileDocument('', goodFile)], ESTONIA);
      expect([...good.records.values()]).toMatchObject([
        { draft: { offerings: [{ prices: [{ amount: 2590, currency: 'EUR' }] }] }, issues: [] },
      ]);
      const invalid = await readFeed(credentialCommons, [fileDocument('', invalidFile)], ESTONIA);
      expect([...invalid.records.values()]).toMatchObject([
        { draft: null, issues: [{ code: 'no-provider', severity: 'ERROR' }] },
      ]);
    });
  });
}
