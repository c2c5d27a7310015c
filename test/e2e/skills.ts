import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
import { type Pages, SCREENS } from './browser.js';

/** A record of the demo in Finnish and English, whose source calls one of its skills this in German and in English. */
const GERMAN = 'Kreislaufwirtschaft planen';
const ENGLISH = 'plan for a circular economy';

/** Skills, from what is offered while words are typed to the page that shows them. */
export function describeSkills(pages: Pages): void {
  describe.each(SCREENS)('skills at $width px', (screen) => {
    it('are offered, lead in quotes to a record that has no other word of their language, and are named there in the reader’s', async () => {
      const page = await pages.open('/', screen);
      await page.locator('article.card').first().waitFor();
      await page
        .getByRole('combobox', { name: 'Topic, skill or title' })
        .pressSequentially('kreisl', { delay: 20 });
      await page
        .getByRole('listbox', { name: 'Suggestions' })
        .getByRole('option', { name: `${GERMAN} skill` })
        .click();
      await page.waitForURL((url) => url.searchParams.get('q') === `"${GERMAN}"`);
      const card = page
        .locator('article.card')
        .filter({ hasText: 'Circular economy in business' })
        .getByRole('link')
        .first();
      await card.click();
      const skill = page.getByRole('list', { name: 'Skills' }).getByRole('link', { name: ENGLISH });
      await skill.waitFor();
      expect(await skill.getAttribute('href')).toMatch(/^http:\/\/data\.europa\.eu\/esco\/skill\//);
      expect(await skill.locator('[lang=en]').count()).toBe(1);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
}
