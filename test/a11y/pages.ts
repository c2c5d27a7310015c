import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Known, readKnown } from '../e2e/api.js';
import { findChromium, PHONE, type Scheme, SCREENS, usePages } from '../e2e/browser.js';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

const PATHS: readonly (readonly [name: string, path: (known: Known) => string])[] = [
  ['Find', () => '/'],
  ['Find with filters', () => '/?level=6&how=online&ects=3-10'],
  ['Find without results', () => '/?q=zqxjkvzqxjkv&level=7'],
  [
    'a micro-credential',
    ({ microCredential }) => `/micro-credentials/${encodeURIComponent(microCredential.id)}`,
  ],
  ['a provider', ({ provider }) => `/providers/${encodeURIComponent(provider.id)}`],
  [
    'a provider on a day of which nothing is known',
    ({ provider }) => `/providers/${provider.id}?on=1901-01-01`,
  ],
  ['providers', () => '/providers'],
  ['sources', () => '/sources'],
  ['a source', ({ source }) => `/sources/${source.slug}`],
  ['the statuses', () => '/about/quality'],
  ['an address that leads nowhere', () => '/nowhere'],
];

/**
 * Axe on every page at 390 and 1280 px, light and dark, and on what opens over them.
 * @param baseUrl of a server with some data, without a slash at its end; read when a test runs
 */
export function describeAccessibility(baseUrl: () => string): void {
  describe('accessibility', () => {
    const chromium = findChromium();
    if (chromium === null) {
      console.log('skipped: accessibility, for there is no chromium on the path');
      it('needs chromium', () => undefined);
      return;
    }
    const pages = usePages(chromium, baseUrl);
    let known: Known;
    beforeAll(async () => {
      known = await readKnown(baseUrl());
    });

    describe.each(SCREENS)('at $width px', (screen) => {
      describe.each(SCHEMES)('%s', (scheme) => {
        it.each(PATHS)('%s', async (_, path) => {
          const page = await pages.open(path(known), screen, scheme);
          await page.waitForLoadState('networkidle');
          expect(await violations(page)).toEqual([]);
        });

        it('the card of a source', async () => {
          const id = encodeURIComponent(known.microCredential.id);
          const page = await pages.open(`/micro-credentials/${id}`, screen, scheme);
          await page.locator('dl.facts .mark').first().click();
          await page.getByRole('dialog').waitFor();
          expect(await violations(page)).toEqual([]);
        });
      });
    });

    it.each(SCHEMES)('the sheet of filters, %s', async (scheme) => {
      const page = await pages.open('/?level=6', PHONE, scheme);
      await page.getByRole('button', { name: /^Filters/ }).click();
      await page.getByRole('dialog').getByText('Quality', { exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
}

/** What axe finds, short enough to be read in a failed test. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
}
