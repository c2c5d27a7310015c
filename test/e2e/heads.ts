import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Known, readKnown } from './api.js';

/** What the server sends of a page before any script runs: what search engines and link previews see. */
export function describeHeads(baseUrl: () => string): void {
  describe('the served head', () => {
    let known: Known;
    beforeAll(async () => {
      known = await readKnown(baseUrl());
    });
    const paths: readonly (readonly [string, () => string, () => string])[] = [
      ['find', () => '/', () => 'find micro-credentials'],
      ['a micro-credential', () => `/micro-credentials/${known.microCredential.id}`, () => ' · Trellis'],
      ['providers', () => '/providers', () => 'Providers'],
      ['a provider', () => `/providers/${known.provider.id}`, () => known.provider.name],
      ['agencies', () => '/agencies', () => 'Agencies'],
      ['an agency', () => `/agencies/${known.agency.id}`, () => known.agency.name],
      ['countries', () => '/countries', () => 'Countries'],
      ['a country', () => '/countries/EE', () => 'Estonia'],
      ['a country outside of the European area', () => '/countries/jp', () => 'Japan'],
      ['a list to be checked', () => '/check', () => 'Check a list'],
      ['sources', () => '/sources', () => 'Sources'],
      ['a source', () => `/sources/${known.source.slug}`, () => known.source.title],
      ['the nine statuses', () => '/about/quality', () => 'What the quality marks mean'],
    ];

    it('names each page as itself, with a description of its own and its address', async () => {
      const heads = await Promise.all(
        paths.map(async ([name, path, title]) => {
          const response = await fetch(`${baseUrl()}${path()}`);
          return {
            name,
            path: path(),
            expected: title(),
            status: response.status,
            ...(await headOf(response)),
          };
        }),
      );
      for (const { path, expected, status, title, canonical } of heads) {
        expect(status).toBe(200);
        expect(title).toContain(expected);
        expect(canonical?.toLowerCase()).toMatch(new RegExp(`${path.toLowerCase()}$`));
      }
      expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
      expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
    });

    it.each([
      '/nowhere',
      '/about',
      '/providers/01998f00-0000-7000-8000-000000000000',
      '/micro-credentials/nowhere',
      '/countries/nowhere',
      '/countries/QQ',
      '/sources/nowhere',
    ])('%s is not found, and says so in its title', async (path) => {
      const response = await fetch(`${baseUrl()}${path}`);
      expect(response.status).toBe(404);
      const { title, canonical } = await headOf(response);
      expect(title).toBe('Not found · Trellis');
      expect(canonical).toBeUndefined();
    });
  });
}

async function headOf(response: Response) {
  const html = await response.text();
  const first = (pattern: RegExp) => pattern.exec(html)?.[1];
  return {
    title: first(/<title>([^<]*)<\/title>/),
    description: first(/<meta name="description" content="([^"]*)"/),
    canonical: first(/<link rel="canonical" href="([^"]*)"/),
  };
}
