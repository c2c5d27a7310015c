import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Known, readKnown } from './api.js';
import { type Pages, SCREENS } from './browser.js';

/** Goes to what a link or field leads to as a keyboard does. */
async function press(page: Page, role: 'link', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
  await target.waitFor();
  await target.focus();
  await page.keyboard.press('Enter');
}

/** Agencies and countries: the lists, one of each, and the ways between them and the providers. */
export function describeAgencies(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('agencies and countries at $width px', (screen) => {
    let known: Known;
    beforeAll(async () => {
      known = await readKnown(baseUrl());
    });

    it('an agency by name, from the navigation, by keyboard', async () => {
      const page = await pages.open('/', screen);
      await press(page, 'link', 'Agencies');
      await page.getByRole('heading', { level: 1, name: 'Agencies' }).waitFor();
      await page.getByRole('searchbox').focus();
      await page.keyboard.type(known.agency.name);
      await page.waitForURL(/q=/);
      await page.getByText('1 agency', { exact: true }).waitFor();
      await press(page, 'link', known.agency.name);
      await page.getByRole('heading', { level: 1, name: known.agency.name }).waitFor();
      await page.getByRole('heading', { level: 2, name: 'Periods of registration' }).waitFor();
      await page.getByRole('table', { name: 'Decisions' }).getByRole('row').nth(1).waitFor();
    });

    it('an agency says that it does not know, and that this is no no, for a day in the address', async () => {
      const page = await pages.open(`/agencies/${known.agency.id}`, screen);
      await page.getByLabel('Registered in EQAR on').fill('1901-01-01');
      await page.waitForURL(/on=1901-01-01/);
      await page.getByText('Whether it was registered on 1 January 1901 is not known to Trellis.').waitFor();
      expect(await page.locator('.panel').textContent()).toContain('not a no');
      await page.goBack();
      await page.waitForURL((url) => url.search === '');
    });

    it('leads from an agency to a provider, and from its evidence back, by keyboard', async () => {
      const page = await pages.open(`/agencies/${known.agency.id}`, screen);
      const table = page.getByRole('table', { name: 'Decisions' });
      const provider = table.getByRole('link').first();
      const name = (await provider.textContent()) ?? '';
      await provider.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await press(page, 'link', known.agency.name);
      await page.waitForURL(`**/agencies/${known.agency.id}`);
    });

    it('all members of the European area; one says that a register covers it, and its sources how old they are', async () => {
      const page = await pages.open('/countries', screen);
      const table = page.getByRole('table', { name: 'Countries' });
      await table.waitFor();
      expect(await table.getByRole('row').count()).toBe(50);
      await press(page, 'link', 'Estonia');
      await page.getByRole('heading', { level: 1, name: 'Estonia' }).waitFor();
      expect(await page.locator('.panel').textContent()).toMatch(/registers? that Trellis reads cover/);
      expect(await page.getByRole('table', { name: 'Sources' }).textContent()).toContain(
        'Last complete harvest',
      );
      expect(await page.locator('dl.facts').textContent()).toContain('not known to Trellis');
    });

    it('a country outside of that area has its page, too', async () => {
      const page = await pages.open('/countries/JP', screen);
      await page.getByRole('heading', { level: 1, name: 'Japan' }).waitFor();
      await page.getByText('Not a member of the European Higher Education Area').waitFor();
    });
  });
}
