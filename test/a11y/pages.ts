import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Known as Listed, readKnown, withMostEvidence } from '../e2e/api.js';
import { findChromium, PHONE, SCREENS, usePages } from '../e2e/browser.js';

/** A table of 49 countries is much to look at on a busy machine. */
const LONG_MS = 60_000;

interface Known extends Listed {
  /** The provider with most evidence. */
  readonly weighed: string;
}

const PATHS: readonly (readonly [name: string, path: (known: Known) => string])[] = [
  ['Find', () => '/'],
  ['Find with filters', () => '/?level=6&how=online&ects=3-10'],
  ['Find without results', () => '/?q=zqxjkvzqxjkv&level=7'],
  [
    'a micro-credential',
    ({ microCredential }) => `/micro-credentials/${encodeURIComponent(microCredential.id)}`,
  ],
  [
    'a micro-credential as known then',
    ({ microCredential: { id } }) =>
      `/micro-credentials/${encodeURIComponent(id)}?knownOn=2001-01-01T00:00:00Z`,
  ],
  ['a provider', ({ weighed }) => `/providers/${weighed}`],
  ['a provider as known then', ({ weighed }) => `/providers/${weighed}?knownOn=2001-01-01T00:00:00Z`],
  [
    'a provider on a day of which nothing is known',
    ({ provider }) => `/providers/${provider.id}?on=1901-01-01`,
  ],
  ['providers', () => '/providers'],
  ['agencies', () => '/agencies'],
  ['agencies of which none is found', () => '/agencies?q=zqxjkvzqxjkv'],
  ['an agency', ({ agency }) => `/agencies/${agency.id}`],
  ['an agency on a day of which nothing is known', ({ agency }) => `/agencies/${agency.id}?on=1901-01-01`],
  ['countries', () => '/countries'],
  ['a country', ({ agency }) => `/countries/${agency.country}`],
  ['a country of which little is known', () => '/countries/SM'],
  ['a list to be checked', () => '/check'],
  ['sources', () => '/sources'],
  ['a source', ({ source }) => `/sources/${source.slug}`],
  ['the statuses', () => '/about/quality'],
  ['the form of an alert', () => '/alerts?q=data'],
  ['a link of a mail that leads nowhere', () => '/alerts/confirm?token=x'],
  ['an address that leads nowhere', () => '/nowhere'],
];

/** Between them these show every colour that there is; axe needs long, and the dark scheme changes colours alone. */
const IN_DARK: ReadonlySet<string> = new Set([
  'Find with filters',
  'a micro-credential',
  'a provider',
  'providers',
  'agencies',
  'sources',
  'the statuses',
]);

/**
 * Axe on every page at 390 and 1280 px, and on what opens over them; in the dark scheme on the contrasts of some.
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
      known = { ...(await readKnown(baseUrl())), weighed: await withMostEvidence(baseUrl()) };
    });

    describe.each(SCREENS)('at $width px', (screen) => {
      it.each(PATHS)(
        '%s',
        async (_, path) => {
          const page = await settled(await pages.open(path(known), screen));
          expect(await violations(page)).toEqual([]);
        },
        LONG_MS,
      );

      it('the card of a source', async () => {
        const id = encodeURIComponent(known.microCredential.id);
        const page = await pages.open(`/micro-credentials/${id}`, screen);
        await page.locator('dl.facts .mark').first().click();
        await page.getByRole('dialog').waitFor();
        expect(await violations(page)).toEqual([]);
      });
    });

    // Opened as a reader of the dark scheme opens it: a page that changes under axe is of both schemes.
    it.each(PATHS.filter(([name]) => IN_DARK.has(name)))(
      '%s in the dark scheme',
      async (_, path) => {
        const page = await settled(await pages.open(path(known), PHONE, 'dark'));
        expect(await foundBy(axeOn(page).withRules(['color-contrast']))).toEqual([]);
      },
      LONG_MS,
    );

    it.each(SCREENS)('the answers to a list at $width px', async (screen) => {
      const page = await pages.open('/check', screen);
      await page.getByLabel('Identifiers').fill(`${known.provider.id}\nderqar:NOBODY`);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByRole('table', { name: 'Answers' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it.each(SCREENS)('the table of a time line at $width px', async (screen) => {
      const page = await pages.open(`/providers/${known.weighed}`, screen);
      await page.getByRole('button', { name: 'The same as a table' }).click();
      await page.getByRole('table', { name: 'Evidence over time' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('the sheet of filters', async () => {
      const page = await pages.open('/?level=6', PHONE);
      await page.getByRole('button', { name: /^Filters/ }).click();
      await page.getByRole('dialog').getByText('Quality', { exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
}

/** Everything that it shows has come: what arrives while axe measures moves what it measures. */
async function settled(page: Page): Promise<Page> {
  await page.locator('h1').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.locator('.waiting, [aria-busy=true]').first().waitFor({ state: 'detached' });
  return page;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In its older mode axe opens no second page to put results of frames together: there are none. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** What axe finds, short enough to be read in a failed test. */
async function violations(page: Page): Promise<readonly string[]> {
  return foundBy(axeOn(page).withTags(TAGS));
}

async function foundBy(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
}
