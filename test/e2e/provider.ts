import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Page } from 'playwright-core';
import { withMostEvidence } from './api.js';
import { DESK, type Pages, SCREENS, sheetsOf } from './browser.js';

const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const nowButton = (page: Page) => page.getByRole('button', { name: /^As known now/ });
const history = (page: Page) => page.getByRole('table', { name: 'What Trellis was told' });
const isFocused = "document.activeElement.getAttribute('aria-label')";

/** The page of a provider: as known at a time, what was told when, and the answer to be filed. */
export function describeProvider(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('a provider at $width px', (screen) => {
    const open = async (query = ''): Promise<Page> => {
      const page = await pages.open(`/providers/${await withMostEvidence(baseUrl())}${query}`, screen);
      await page.locator('.panel__reason').waitFor();
      return page;
    };

    it('answers as known at a time, says so while that is not now, and leads back, by keyboard', async () => {
      const page = await open('?on=2026-01-01');
      expect(await page.locator('.known-then').count()).toBe(0);
      await nowButton(page).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('as known', { exact: true }).fill('2001-02-03T10:15');
      await page.waitForURL(/knownOn=2001-02-0/);
      expect(asked(page, 'on')).toBe('2026-01-01');
      const notice = page.getByRole('note');
      await notice.getByText(/^As Trellis knew it on \d February 2001/).waitFor();
      await page.getByText('Trellis had not yet been told of the provider').waitFor();
      await page.getByText('No source had told anything on this provider by then.').waitFor();
      expect(await page.getByRole('slider').count()).toBe(0);
      await notice.getByRole('link', { name: 'Ask by what is known now' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.searchParams.has('knownOn'));
      await notice.waitFor({ state: 'detached' });
      expect(await page.evaluate(isFocused)).toMatch(/^As known now/);
      await page.goBack();
      await notice.waitFor();
    });

    it('takes no time to come, and says so where an address asks for one', async () => {
      const page = await open();
      await nowButton(page).click();
      const field = page.getByLabel('as known', { exact: true });
      await field.fill('2150-01-01T10:00');
      await field.blur();
      await nowButton(page).waitFor();
      expect(asked(page, 'knownOn')).toBeNull();
      await page.goto(`${page.url()}?knownOn=2150-01-01T10:00:00Z`);
      await page.getByText('lies in the future').waitFor();
      await page.getByRole('link', { name: 'Ask by what is known now' }).click();
      await page.locator('.panel__reason').waitFor();
    });

    it('tells what changed, when and from which source, with the original; and the answer as known then', async () => {
      const page = await open();
      const rows = history(page).locator('tbody tr');
      await rows.first().waitFor();
      const decision = rows.filter({ hasText: 'Decision added' }).first();
      expect(await decision.textContent()).toMatch(/outcome: (positive|negative|no formal decision)/);
      const original = decision.getByRole('link', { name: 'original: Decision added' });
      expect(await original.getAttribute('href')).toMatch(/^https:/);
      // No internal word reaches a page.
      expect(await history(page).textContent()).not.toMatch(/CREATED|POSITIVE|OBLIGATORY|INSTITUTIONAL|null/);
      await rows
        .first()
        .getByRole('link', { name: /^as known then, on/ })
        .click();
      await page.waitForURL(/knownOn=/);
      await page.getByText('By what is known now it is the same.').waitFor();
    });

    it('gives the answer as JSON for the day that is asked', async () => {
      const page = await open('?on=2024-01-31&knownOn=2001-02-03T10:15:00Z');
      const address = await page.getByRole('link', { name: 'JSON' }).getAttribute('href');
      const response = await fetch(`${baseUrl()}${address}`);
      expect(await response.json()).toMatchObject({ on: '2024-01-31', knownAt: '2001-02-03T10:15:00.000Z' });
    });

    it('prints on one sheet question, answer, evidence and the address with which the answer stays the same', async () => {
      const page = await open('?on=2024-01-31');
      await history(page).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.panel').textContent()).toContain('quality assured on 31 January 2024?');
      expect(await history(page).isVisible()).toBe(false);
      expect(await nowButton(page).isVisible()).toBe(false);
      const filed = page.locator('.filed');
      expect(await filed.isVisible()).toBe(true);
      expect(await sheetsOf(page)).toBe(1);
      const [, address = ''] = /(http\S+)$/.exec((await filed.textContent()) ?? '') ?? [];
      const reason = await page.locator('.panel__reason').textContent();
      await page.goto(address);
      expect(await page.locator('.panel__reason').textContent()).toBe(reason);
      expect(asked(page, 'knownOn')).toMatch(/^20\d\d-/);
    });
  });

  it('a signed statement from the page of a provider can be verified with the keys beside it', async () => {
    const id = await withMostEvidence(baseUrl());
    const page = await pages.open(`/providers/${id}?on=2024-01-31`, DESK);
    const link = page.getByRole('link', { name: 'Signed statement', exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('statement.jws');
    const statement = await readFile(await download.path(), 'utf8');
    const keys = await page.getByRole('link', { name: 'Keys', exact: true }).getAttribute('href');
    const { payload } = await jwtVerify(
      statement.trim(),
      createRemoteJWKSet(new URL(keys ?? '', baseUrl())),
      {
        algorithms: ['ES256'],
        typ: 'trellis-quality-statement+jwt',
      },
    );
    expect(payload).toMatchObject({ sub: id, question: { on: '2024-01-31' }, answer: { on: '2024-01-31' } });
    await page.getByRole('button', { name: 'How to verify it' }).click();
    await page.getByText('jwtVerify(').waitFor();
  });
}
