import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { type Known, readKnown } from './api.js';
import { DESK, type Pages, PHONE, SCREENS } from './browser.js';

const cards = (page: Page) => page.locator('article.card');
const box = (page: Page) => page.getByRole('combobox', { name: 'Topic, skill or title' });
const offers = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const chips = (page: Page) => page.getByRole('button', { name: /^Remove filter/ });
const query = (page: Page) => new URL(page.url()).search;
const settled = (page: Page) =>
  page.locator('.waiting, [aria-busy=true]').first().waitFor({ state: 'detached' });

/** Find, from the first look to coming back from a result. */
export function describeFind(pages: Pages, baseUrl: () => string): void {
  describe.each(SCREENS)('Find at $width px', (screen) => {
    let known: Known;
    beforeAll(async () => {
      known = await readKnown(baseUrl());
    });

    it('shows results under the box at once, and how many there are', async () => {
      const page = await pages.open('/', screen);
      await cards(page).first().waitFor();
      await page.getByText(/from \d+ catalogue/).waitFor();
      expect(await page.locator('.find__sum').textContent()).toContain(known.total.toLocaleString('en-GB'));
    });

    it('asks while typing pauses, keeps the focus and puts the words into the address', async () => {
      const page = await pages.open('/', screen);
      await cards(page).first().waitFor();
      const word = longestWord(known.microCredential.title);
      await box(page).pressSequentially(word, { delay: 20 });
      await page.waitForURL((url) => url.searchParams.get('q') === word);
      await settled(page);
      expect(await box(page).inputValue()).toBe(word);
      expect(await page.evaluate('document.activeElement.name')).toBe('q');
      expect(await cards(page).first().textContent()).toBeTruthy();
    });

    it('goes back to what was there before the words, not letter by letter', async () => {
      const page = await pages.open('/', screen);
      await cards(page).first().waitFor();
      await box(page).pressSequentially('ab', { delay: 20 });
      await page.waitForURL(/q=ab/);
      await box(page).pressSequentially('cd', { delay: 20 });
      await page.waitForURL(/q=abcd/);
      await page.goBack();
      await page.waitForURL((url) => url.search === '');
      // the address is there before the page that follows it
      await page.waitForFunction("document.querySelector('input[name=q]').value === ''");
    });

    it('takes a filter away by its chip, and brings it back by the address', async () => {
      const page = await pages.open('/?level=6&how=online', screen);
      await chips(page).first().waitFor();
      expect(await chips(page).count()).toBe(2);
      await page.getByRole('button', { name: 'Remove filter: EQF 6' }).click();
      await page.waitForURL((url) => !url.searchParams.has('level'));
      expect(query(page)).toBe('?how=online');
      await page.goBack();
      await page.waitForURL(/level=6/);
      await page.getByRole('button', { name: 'Remove filter: EQF 6' }).waitFor();
      expect(await chips(page).count()).toBe(2);
    });

    it('offers the whole result and its news under the same question', async () => {
      const page = await pages.open('/?level=6&how=online&sort=ects-asc&page=2', screen);
      await cards(page).first().waitFor();
      const address = async (name: string) =>
        page.getByRole('link', { name, exact: true }).getAttribute('href');
      const question = '?level=6&how=online&lang=en';
      expect(await address('CSV')).toBe(`/api/v1/search.csv${question}`);
      expect(await address('NDJSON')).toBe(`/api/v1/search.ndjson${question}`);
      expect(await address('JSON Feed')).toBe(`/api/v1/search.feed.json${question}`);
      const feed = page.locator('head > link[rel="alternate"][type="application/atom+xml"]');
      expect(await feed.getAttribute('href')).toBe(`/api/v1/search.atom${question}`);
    });

    it('passes over what makes no sense in an address', async () => {
      const page = await pages.open('/?level=99&quality=perfect&ects=a-b&from=2027-02-30&page=-3', screen);
      await cards(page).first().waitFor();
      expect(await chips(page).count()).toBe(0);
    });

    it('says what to let go where nothing is found', async () => {
      const page = await pages.open('/?q=zqxjkvzqxjkv', screen);
      await page.getByRole('heading', { name: 'Nothing fits all of this' }).waitFor();
      await page.getByRole('button', { name: /Without “zqxjkvzqxjkv”/ }).click();
      await cards(page).first().waitFor();
      expect(query(page)).toBe('');
    });

    it('offers titles while words are typed, and nothing below moves', async () => {
      const { title } = known.microCredential;
      const page = await pages.open('/', screen);
      await cards(page).first().waitFor();
      const height = () => page.evaluate("document.querySelector('.find__body').getBoundingClientRect().top");
      const before = await height();
      const found = page.waitForResponse((response) =>
        asksFor(response.request(), title.slice(0, -1).trim()),
      );
      await box(page).pressSequentially(title.slice(0, -1), { delay: 5 });
      const offered = offers(page).filter({ hasText: title }).first();
      await offered.waitFor();
      expect(await height()).toBe(before);
      expect(await box(page).getAttribute('aria-expanded')).toBe('true');
      // results of the words before are dim while the new ones are awaited, and a moment longer
      await found;
      await settled(page);
      await page.waitForFunction("getComputedStyle(document.querySelector('.card-list')).opacity === '1'");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await offered.click();
      await page.waitForURL((url) => url.searchParams.get('q') === title);
      expect(await box(page).inputValue()).toBe(title);
      expect(await offers(page).count()).toBe(0);
      expect(await page.evaluate('document.activeElement.name')).toBe('q');
    });

    it('goes through what is offered by arrow keys, and Escape closes it before it empties the box', async () => {
      const page = await pages.open('/', screen);
      await cards(page).first().waitFor();
      const word = longestWord(known.provider.name);
      await box(page).pressSequentially(word, { delay: 5 });
      const provider = offers(page)
        .filter({ hasText: /provider$/ })
        .first();
      await provider.waitFor();
      // the words have been passed on, too
      await page.waitForURL((url) => url.searchParams.get('q') === word);
      await page.keyboard.press('ArrowUp');
      const active = await box(page).getAttribute('aria-activedescendant');
      expect(await page.evaluate(`document.getElementById(${JSON.stringify(active)}).ariaSelected`)).toBe(
        'true',
      );
      await page.keyboard.press('Escape');
      expect(await offers(page).count()).toBe(0);
      expect(await box(page).inputValue()).toBe(word);
      await page.keyboard.type(' ');
      await provider.waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.has('provider') && !url.searchParams.has('q'));
      expect(await box(page).inputValue()).toBe('');
      await cards(page).first().waitFor();
    });

    it('is a box like any other where nothing can be offered', async () => {
      const page = await pages.open('/', screen);
      await cards(page).first().waitFor();
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('suggestions(') ? route.abort() : route.continue(),
      );
      const word = longestWord(known.microCredential.title);
      await box(page).pressSequentially(word, { delay: 5 });
      await page.waitForURL((url) => url.searchParams.get('q') === word);
      await settled(page);
      await cards(page).first().waitFor();
      expect(await offers(page).count()).toBe(0);
      expect(await page.getByRole('alert').count()).toBe(0);
    });

    it('says which word was taken for which, and asks by the other', async () => {
      const word = longestWord(known.microCredential.title);
      const mistyped = `${word.slice(0, 2)}${word.slice(3)}`.toLowerCase();
      const page = await pages.open(`/?q=${encodeURIComponent(mistyped)}`, screen);
      await page.getByText(`Not found as written: “${mistyped}”`).waitFor();
      await page.getByRole('button', { name: /^Search for “.+” instead$/ }).click();
      await page.waitForURL((url) => url.searchParams.get('q') !== mistyped);
      await settled(page);
      await cards(page).first().waitFor();
      await page.getByText('Not found as written').waitFor({ state: 'detached' });
    });

    it('comes back from a result to the same place in the same list', async () => {
      const page = await pages.open('/', screen);
      await cards(page).first().waitFor();
      const more = page.getByRole('button', { name: 'Show more' });
      const firstPage = await cards(page).count();
      if (await more.isVisible()) {
        await more.click();
        await page.waitForURL(/page=2/);
        await page.waitForFunction(`document.querySelectorAll('article.card').length > ${firstPage}`);
      }
      const shown = await cards(page).count();
      await cards(page).last().getByRole('link').click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();
      await cards(page).first().waitFor();
      expect(await cards(page).count()).toBe(shown);
      await page.waitForFunction('window.scrollY > 0');
    });

    it('says that the API does not answer, and tries again', async () => {
      const page = await pages.open('/about/quality', screen);
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('link', { name: 'Find', exact: true }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('Trellis does not answer');
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await cards(page).first().waitFor();
    });
  });

  describe('Find on a phone', () => {
    it('has the filters in a sheet, applies them at once and gives the focus back', async () => {
      const page = await pages.open('/', PHONE);
      await page.getByRole('button', { name: 'Filters' }).click();
      const sheet = page.getByRole('dialog', { name: 'Filters' });
      await sheet.getByText('Quality', { exact: true }).waitFor();
      await sheet.locator('.check').first().click();
      await page.waitForURL(/quality=/);
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Filters · 1' }).waitFor();
      expect(await chips(page).count()).toBe(1);
    });

    it('has targets of 44 px', async () => {
      const page = await pages.open('/?level=6&how=online', PHONE);
      await settled(page);
      const small = await page.evaluate(`[...document.querySelectorAll('button, select, input, header a')]
        .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 44)`);
      expect(small).toEqual([]);
    });
  });

  describe('Find on a slow machine', () => {
    it('lets an offer replace words that the address has and the page does not show yet', async () => {
      const { provider } = await readKnown(baseUrl());
      const page = await pages.open('/', DESK);
      await cards(page).first().waitFor();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 12 });
      await box(page).pressSequentially(longestWord(provider.name), { delay: 5 });
      const offered = offers(page)
        .filter({ hasText: /provider$/ })
        .first();
      await offered.waitFor();
      // within the page: a click from without waits until the page is quiet
      await offered.evaluate((option) => (option as unknown as { click(): void }).click());
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await page.waitForURL((url) => url.searchParams.has('provider'));
      await settled(page);
      expect(new URL(page.url()).searchParams.get('q')).toBeNull();
      expect(await box(page).inputValue()).toBe('');
    });
  });

  describe('Find by keyboard alone', () => {
    it('reaches the box, the filters, the chips and the cards', async () => {
      const page = await pages.open('/', DESK);
      await cards(page).first().waitFor();
      await page.locator('.find__filters .check').first().waitFor();
      await tabTo(page, 'input[name=q]');
      await answered(page, () => page.keyboard.type('a'));
      expect(query(page)).toBe('?q=a');
      await tabTo(page, '.check input');
      await answered(page, () => page.keyboard.press('Space'));
      expect(query(page)).toContain('quality=');
      await tabTo(page, '[role=slider], input[type=range]');
      await answered(page, () => page.keyboard.press('ArrowRight'));
      expect(query(page)).toContain('ects=');
      await tabTo(page, '.chip');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.search.includes('quality='));
      await tabTo(page, '.card__title a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/micro-credentials/);
      await page.waitForFunction("document.activeElement.id === 'main'");
    });
  });
}

const asksFor = (request: Request, words: string): boolean => {
  const asked = request.postData() ?? '';
  return asked.includes('search(') && asked.includes(JSON.stringify(words).slice(1, -1));
};

/** Does what makes Find ask, and waits until the answer stands there: options that come and go move the focus. */
async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForResponse(/graphql/), act()]);
  await page.waitForLoadState('networkidle');
  await settled(page);
}

/** Tabs on until something that fits has the focus; a page that never gives it has a hole in its keyboard. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab does not lead to ${selector} at ${page.url()}`);
}

const longestWord = (title: string): string =>
  title.split(/[^\p{L}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
