import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isTouch: boolean;
}

export const PHONE: Screen = { name: 'phone', width: 390, height: 844, isTouch: true };
export const DESK: Screen = { name: 'desk', width: 1280, height: 900, isTouch: false };
export const SCREENS: readonly Screen[] = [PHONE, DESK];

/** Where Chromium is, or null where there is none on the path. */
export function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not under this name.
    }
  }
  return null;
}

/** Opens fresh pages in one Chromium that lives as long as the suite around it. */
export interface Pages {
  readonly open: (path: string, screen: Screen, colorScheme?: 'light' | 'dark') => Promise<Page>;
}

/** @param baseUrl asked for when the first page is opened: the server may start in a hook before */
export function usePages(executablePath: string, baseUrl: () => string): Pages {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    // In a container Chromium's own sandbox has no user namespaces to build on.
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    open: async (path, screen, colorScheme = 'light') => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const context = await browser.newContext({
        bypassCSP: true,
        baseURL: baseUrl(),
        viewport: { width: screen.width, height: screen.height },
        hasTouch: screen.isTouch,
        isMobile: screen.isTouch,
        locale: 'en-GB',
        colorScheme,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(path);
      return page;
    },
  };
}

/** On how many sheets a page is printed. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
}
