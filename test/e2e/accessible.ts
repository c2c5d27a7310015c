import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Known, readKnown, withMostEvidence } from './api.js';
import { type Pages, SCREENS } from './browser.js';

/** A page with many rows, on a busy machine. */
const LONG_MS = 60_000;

/** What axe finds on each page. */
export function describeAccessible(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('axe at $width px', (screen) => {
    let known: Known;
    let provider: string;
    beforeAll(async () => {
      known = await readKnown(baseUrl());
      provider = await withMostEvidence(baseUrl());
    });
    const paths: readonly (readonly [string, () => string])[] = [
      ['find', () => '/'],
      ['a micro-credential', () => `/micro-credentials/${encodeURIComponent(known.microCredential.id)}`],
      ['providers', () => '/providers'],
      ['a provider', () => `/providers/${provider}`],
      ['a provider as known then', () => `/providers/${provider}?knownOn=2001-01-01T00:00:00Z`],
      ['agencies', () => '/agencies'],
      ['an agency', () => `/agencies/${known.agency.id}`],
      ['countries', () => '/countries'],
      ['a country', () => `/countries/${known.agency.country}`],
      ['a list to be checked', () => '/check'],
      ['sources', () => '/sources'],
      ['a source', () => `/sources/${known.source.slug}`],
      ['the nine statuses', () => '/about/quality'],
    ];

    it.each(paths)(
      '%s',
      async (_, path) => {
        const page = await pages.open(path(), screen);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      },
      LONG_MS,
    );
  });
}
