import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { withMostEvidence } from './api.js';
import { type Pages, SCREENS } from './browser.js';

const line = (page: Page) => page.getByRole('slider', { name: 'Asked day' });
const asked = (page: Page) => new URL(page.url()).searchParams.get('on');

/** Within one task, as a key that is held down: on a busy machine keys sent one by one come too far apart. */
const FIVE_KEYS = `(async () => {
  const slider = document.querySelector('[role=slider]');
  for (let times = 0; times < 5; times += 1) {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    await Promise.resolve();
    await Promise.resolve();
  }
})()`;

/**
 * Moves the line a year on and goes back a few ms after the address was asked to follow, for several lengths of these:
 * in one of them the page is just drawing the later day, and has to throw that away.
 * @returns where the line rested after each
 */
const BACK_AT_ONCE = `(async () => {
  const slider = document.querySelector('[role=slider]');
  const push = history.pushState.bind(history);
  const rested = [];
  for (let delay = 0; delay <= 24; delay += 4) {
    const isBack = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.pushState = (...args) => {
      push(...args);
      const start = performance.now();
      // Timeouts are too coarse for this.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (performance.now() - start < delay ? port2.postMessage(null) : history.back());
      port2.postMessage(null);
    };
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, cancelable: true }));
    await isBack;
    await new Promise((resolve) => setTimeout(resolve, 400));
    rested.push(slider.getAttribute('aria-valuetext'));
  }
  history.pushState = push;
  return rested;
})()`;

/** The time line of a provider: its line by key and by pointer, and the table that says the same. */
export function describeTimeLine(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('the time line at $width px', (screen) => {
    const open = async (on: string): Promise<Page> => {
      const page = await pages.open(`/providers/${await withMostEvidence(baseUrl())}?on=${on}`, screen);
      await line(page).waitFor();
      return page;
    };

    it('moves by keys: a day, a month, a year; asks for the day where it rests', async () => {
      const page = await open('2024-01-31');
      await line(page).focus();
      expect(await line(page).getAttribute('aria-valuetext')).toBe('31 January 2024');
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/on=2024-02-01/);
      await page.getByRole('heading', { name: 'Evidence for 1 February 2024' }).waitFor();
      await page.keyboard.press('Shift+ArrowRight');
      await page.waitForURL(/on=2024-03-01/);
      await page.keyboard.press('PageUp');
      await page.waitForURL(/on=2025-03-01/);
      await page.getByRole('heading', { name: 'Evidence for 1 March 2025' }).waitFor();
      expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('slider');
      await page.goBack();
      await page.waitForURL(/on=2024-03-01/);
      await page.waitForFunction(
        "document.querySelector('[role=slider]').getAttribute('aria-valuetext') === '1 March 2024'",
      );
    });

    it('asks once for a row of keys', async () => {
      const page = await open('2024-05-10');
      await page.evaluate(FIVE_KEYS);
      await page.waitForURL(/on=2024-05-15/);
      await page.goBack();
      await page.waitForURL(/on=2024-05-10/);
    });

    it('returns when one goes back at once, also while the later day is being drawn', async () => {
      const page = await open('2024-03-01');
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      const rested: string[] = await page.evaluate(BACK_AT_ONCE);
      expect(new Set(rested)).toEqual(new Set(['1 March 2024']));
    });

    it('goes where the pointer is put down and drawn', async () => {
      const page = await open('2024-01-31');
      const frame = page.locator('.time-line__frame');
      await frame.scrollIntoViewIfNeeded();
      const box = await frame.boundingBox();
      if (!box) throw new Error('there is no drawing');
      await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 4 });
      expect(asked(page)).toBe('2024-01-31');
      await page.mouse.up();
      await page.waitForURL((url) => url.searchParams.get('on') !== '2024-01-31');
      const handle = await line(page).boundingBox();
      const centre = (handle?.x ?? 0) + (handle?.width ?? 0) / 2;
      expect(Math.abs(centre - (box.x + box.width * 0.5))).toBeLessThan(3);
    });

    it('says in a table what it draws', async () => {
      const page = await open('2024-01-31');
      const bars = await page.locator('.time-line__svg .bar__whole').count();
      expect(bars).toBeGreaterThan(1);
      await page.getByRole('button', { name: 'The same as a table' }).click();
      const rows = page.getByRole('table', { name: 'Evidence over time' }).locator('tbody tr');
      await rows.first().waitFor();
      expect(await rows.count()).toBe(bars + (await page.locator('.bar__mark').count()));
    });

    it('fits 320 px', async () => {
      const path = `/providers/${await withMostEvidence(baseUrl())}`;
      const page = await pages.open(path, { ...screen, width: 320 });
      await line(page).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });
}
