import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Known, readKnown, withMostEvidence } from './api.js';
import { DESK, type Pages, SCREENS } from './browser.js';

const list = (page: Page) => page.getByLabel('Identifiers');
const check = (page: Page) => page.getByRole('button', { name: 'Check', exact: true });
const answers = (page: Page) => page.getByRole('table', { name: 'Answers' });

/** Many providers at once: pasted or from a file, and the answers back as CSV. */
export function describeCheck(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('checking a list at $width px', (screen) => {
    let known: Known;
    beforeAll(async () => {
      known = await readKnown(baseUrl());
    });

    it('answers each line for the day, and says of what it cannot why', async () => {
      const page = await pages.open('/check?on=1901-01-01', screen);
      await list(page).fill(`${known.provider.id}\ndeqar:DEQARINST99999\n=cmd`);
      await check(page).click();
      await page.getByRole('heading', { name: 'Answers for 1 January 1901' }).waitFor();
      const rows = answers(page).locator('tbody tr');
      expect(await rows.count()).toBe(3);
      expect(await rows.nth(0).textContent()).toContain('No valid evidence held');
      expect(await rows.nth(1).textContent()).toContain('No provider bears deqar:DEQARINST99999');
      expect(await rows.nth(2).textContent()).toContain('no answer');
      await page.getByText('2 have no answer').waitFor();
      await rows.nth(0).getByRole('link').click();
      await page.waitForURL(/\/providers\/.+on=1901-01-01/);
    });

    it('gives the answers back as a file that spreadsheets read and cannot run', async () => {
      const page = await pages.open('/check', screen);
      await list(page).fill(`${known.provider.id}\n=1+1`);
      await check(page).click();
      await answers(page).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^quality-\d{4}-\d\d-\d\d\.csv$/);
      const text = await readFile(await download.path(), 'utf8');
      const [head, answered, refused] = text.split('\r\n');
      expect(head).toMatch(/^\uFEFFasked,/);
      expect(answered).toContain(known.provider.id);
      expect(refused).toMatch(/^'=1\+1,/);
    });

    it('takes a file, and tells what it left out', async () => {
      const page = await pages.open('/check', screen);
      await page.locator('input[type=file]').setInputFiles({
        name: 'providers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\uFEFFName;Identifier\nSomebody;${known.provider.id}\n`),
      });
      await page.getByText('1 identifier. The heading “Name” is left out.').waitFor();
      await check(page).click();
      await answers(page).getByRole('link', { name: known.provider.name }).waitFor();
    });
  });

  describe('checking a list by keyboard, and its bounds', () => {
    it('goes from the list through the day and the file to the answers and the CSV', async () => {
      const page = await pages.open('/check', DESK);
      await list(page).focus();
      await page.keyboard.type(await withMostEvidence(baseUrl()));
      for (let step = 0; step < 12 && !(await hasFocus(page, 'Check')); step += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await answers(page).waitFor();
      await page.keyboard.press('Tab');
      expect(await hasFocus(page, 'Save as CSV')).toBe(true);
    });

    it('says that nothing was pasted, or too much, and asks nothing', async () => {
      const page = await pages.open('/check', DESK);
      await check(page).click();
      await page.getByText('Paste at least one identifier').waitFor();
      await list(page).fill(lines(1_001));
      await check(page).click();
      await page.getByText('1,001 identifiers: at most 1,000 are answered at once.').waitFor();
      expect(await answers(page).count()).toBe(0);
      await list(page).fill(lines(1_000));
      await check(page).click();
      await answers(page).waitFor();
      expect(await answers(page).locator('tbody tr').count()).toBe(1_000);
    });
  });
}

const hasFocus = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(`document.activeElement.textContent.trim() === ${JSON.stringify(text)}`);

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `deqar:DEQARINST${index}`).join('\n');
