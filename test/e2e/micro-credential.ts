import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readAssured } from './api.js';
import { type Pages, SCREENS, sheetsOf } from './browser.js';

const panel = (page: Page) => page.locator('.panel');
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const askButton = (page: Page) => page.getByRole('button', { name: 'ask for another day' });

/** The page of a micro-credential: its answer for another day, as known at a time, how old that is, and on paper. */
export function describeMicroCredential(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('a micro-credential at $width px', (screen) => {
    let path: string;
    beforeAll(async () => {
      path = `/micro-credentials/${encodeURIComponent(await readAssured(baseUrl()))}`;
    });
    const open = async (query = ''): Promise<Page> => {
      const page = await pages.open(path + query, screen);
      await page.locator('.panel__reason').waitFor();
      return page;
    };

    it('says whose statement the answer rests on, and of when that is', async () => {
      const page = await open();
      await panel(page)
        .getByText(/^says .+ as of \d+ \w+ 20\d\d$/)
        .waitFor();
    });

    it('answers for another day by keyboard, and still leads back to the results', async () => {
      const page = await pages.open('/?sort=newest', screen);
      await page.locator('article.card a').first().click();
      await askButton(page).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction("document.activeElement.type === 'date'");
      await page.getByLabel('Quality assured on').fill('1901-01-01');
      await page.waitForURL(/on=1901-01-01/);
      await panel(page).getByText('For 1 January 1901', { exact: true }).waitFor();
      await page.getByRole('heading', { name: 'Evidence for 1 January 1901' }).waitFor();
      await page.getByRole('link', { name: /Back to/ }).click();
      await page.waitForURL(/\?sort=newest$/);
    });

    it('answers as known at a time, says so, and leads back to now', async () => {
      const page = await open();
      await askButton(page).click();
      await page.getByRole('button', { name: /^As known now/ }).click();
      await page.getByLabel('as known', { exact: true }).fill('2001-02-03T10:15');
      await page.waitForURL(/knownOn=2001-02-0/);
      const notice = page.getByRole('note');
      await notice.getByText(/^As Trellis knew it on \d February 2001/).waitFor();
      await notice.getByText('By what is known now the answer is another').waitFor();
      expect(await panel(page).textContent()).not.toContain('as of');
      await notice.getByRole('link', { name: 'Ask by what is known now' }).click();
      await notice.waitFor({ state: 'detached' });
      expect(asked(page, 'knownOn')).toBeNull();
      expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toMatch(
        /^As known now/,
      );
    });

    it('says where an address asks for a time to come, and leads back', async () => {
      const page = await pages.open(`${path}?knownOn=2150-01-01T10:00:00Z`, screen);
      await page.getByText('lies in the future').waitFor();
      await page.getByRole('link', { name: 'Ask by what is known now' }).click();
      await page.locator('.panel__reason').waitFor();
    });

    it('prints on one sheet question, answer, evidence and the address with which the answer stays the same', async () => {
      const page = await open('?on=2026-01-01');
      await page.emulateMedia({ media: 'print' });
      expect(await panel(page).textContent()).toContain('quality assured on 1 January 2026?');
      expect(await page.getByLabel('Quality assured on').isVisible()).toBe(false);
      expect(await sheetsOf(page)).toBe(1);
      const [, address = ''] = /(http\S+)$/.exec((await page.locator('.filed').textContent()) ?? '') ?? [];
      const reason = await page.locator('.panel__reason').textContent();
      await page.goto(address);
      expect(await page.locator('.panel__reason').textContent()).toBe(reason);
      expect(asked(page, 'knownOn')).toMatch(/^20\d\d-/);
    });
  });
}
