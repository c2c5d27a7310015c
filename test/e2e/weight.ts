import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type Pages, SCREENS } from './browser.js';

const MOST_SCRIPT = 150 * 1024;
/** "Good" of Core Web Vitals is 0.1; what we lay out ourselves has no reason to move at all. */
const MOST_SHIFT = 0.02;

const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 300);
})`;

const SCRIPTS = `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))`;

async function compressedSize(url: string): Promise<number> {
  const response = await fetch(url);
  return gzipSync(Buffer.from(await response.arrayBuffer())).length;
}

/** How heavy the first page is, and how still it stands while its data comes. */
export function describeWeight(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('the first page at $width px', (screen) => {
    it('has at most 150 kB of compressed scripts', async () => {
      const page = await pages.open('/', screen);
      await page.locator('article.card').first().waitFor();
      await page.waitForLoadState('networkidle');
      const scripts: string[] = await page.evaluate(SCRIPTS);
      const sizes = await Promise.all(scripts.map(compressedSize));
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_SCRIPT);
    });

    it('can be read and typed into before data arrives, and nothing jumps when it does', async () => {
      const page = await pages.open('/about/quality', screen);
      await page.route('**/graphql', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      await page.goto(baseUrl());
      await page.getByRole('combobox', { name: 'Topic, skill or title' }).waitFor();
      expect(await page.locator('article.card').count()).toBe(0);
      await page.locator('article.card').first().waitFor();
      expect(await page.evaluate(SHIFT)).toBeLessThanOrEqual(MOST_SHIFT);
    });

    it.each([
      '/',
      '/providers',
      '/agencies',
      '/countries',
      '/countries/EE',
      '/check',
      '/sources',
      '/about/quality',
    ])('%s fits 320 px, as at 400 %% zoom', async (path) => {
      const page = await pages.open(path, { ...screen, width: 320 });
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });
}
