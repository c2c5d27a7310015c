import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Known, readKnown } from './api.js';
import { type Pages, SCREENS } from './browser.js';

/** The pages that one thing has: a micro-credential, a provider, a source; and the lists that lead to them. */
export function describeFacts(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('facts at $width px', (screen) => {
    let known: Known;
    beforeAll(async () => {
      known = await readKnown(baseUrl());
    });

    it('a micro-credential: title, the quality answer as a sentence, the facts', async () => {
      const page = await pages.open(
        `/micro-credentials/${encodeURIComponent(known.microCredential.id)}`,
        screen,
      );
      await page.getByRole('heading', { level: 1, name: known.microCredential.title }).waitFor();
      expect(await page.locator('.panel__reason').textContent()).toMatch(/\S+ \S+ \S+/);
      expect(await page.locator('dl.facts dt').allTextContents()).toEqual(
        expect.arrayContaining(['Workload', 'Level', 'Assessment', 'Entry', 'Valid for']),
      );
    });

    it('a micro-credential of which nothing is known for a day leads to what is read about its country', async () => {
      const id = encodeURIComponent(known.microCredential.id);
      const page = await pages.open(`/micro-credentials/${id}?on=1901-01-01`, screen);
      await page.getByText('That is not a no', { exact: false }).first().waitFor();
      await page.getByRole('link', { name: /what Trellis reads about/ }).click();
      await page.waitForURL(/\/countries\/[A-Z]{2}$/);
      await page.getByRole('region', { name: 'What Trellis reads about the country' }).waitFor();
    });

    it('a fact tells its source by keyboard: title, day and where to read on', async () => {
      const page = await pages.open(
        `/micro-credentials/${encodeURIComponent(known.microCredential.id)}`,
        screen,
      );
      const mark = page.locator('dl.facts .mark').first();
      await mark.waitFor();
      await mark.focus();
      await page.keyboard.press('Enter');
      const card = page.getByRole('dialog');
      await card.waitFor();
      expect(await card.textContent()).toMatch(/Taken on \d/);
      expect(await card.getByRole('link', { name: 'About this source' }).count()).toBe(1);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      // the focus goes back a moment after the card is gone
      await page.waitForFunction("document.activeElement.className === 'mark'");
    });

    it('leads back to the results that one came from', async () => {
      const page = await pages.open('/?sort=newest', screen);
      await page.locator('article.card a').first().click();
      await page.getByRole('link', { name: /Back to/ }).click();
      await page.waitForURL(/\?sort=newest$/);
    });

    it('a provider: the answer for a day that can be changed, in the address', async () => {
      const page = await pages.open(`/providers/${encodeURIComponent(known.provider.id)}`, screen);
      await page.getByRole('heading', { level: 1, name: known.provider.name }).waitFor();
      await page.getByLabel('Quality assured on').fill('1901-01-01');
      await page.waitForURL(/on=1901-01-01/);
      await page.getByText('For 1 January 1901', { exact: true }).waitFor();
      // Nothing that we hold is that old: it says so, and that this is no refusal.
      expect(await page.locator('.panel').textContent()).toContain('not a no');
      await page.goBack();
      await page.waitForURL((url) => url.search === '');
    });

    it('providers by name', async () => {
      const page = await pages.open('/providers', screen);
      await page.getByRole('searchbox').fill(known.provider.name);
      await page.waitForURL(/q=/);
      await page.getByRole('link', { name: known.provider.name, exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: known.provider.name }).waitFor();
    });

    it('sources, and one of them with its harvests', async () => {
      const page = await pages.open('/sources', screen);
      await page.getByRole('link', { name: known.source.title, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: known.source.title }).waitFor();
      await page.getByRole('heading', { level: 2, name: 'Harvests' }).waitFor();
      await page.getByRole('heading', { level: 2, name: 'Commonest issues' }).waitFor();
    });

    it('the nine statuses in plain words', async () => {
      const page = await pages.open('/about/quality', screen);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator('.badge').count()).toBe(9);
      // No internal word reaches a page.
      expect(await page.locator('main').textContent()).not.toMatch(/CONFIRMED|PARTIAL|NEGATIVE|UNKNOWN/);
    });

    it.each([
      '/nowhere',
      '/micro-credentials/nowhere',
      '/providers/nowhere',
      '/agencies/nowhere',
      '/countries/nowhere',
      '/sources/nowhere',
    ])('%s says that there is nothing', async (path) => {
      const page = await pages.open(path, screen);
      await page.getByRole('heading', { level: 1, name: /^There is no/ }).waitFor();
    });
  });
}
