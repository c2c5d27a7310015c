import { describe, it } from '@jest/globals';
import { findChromium, usePages } from './browser.js';
import { describeAgencies } from './agencies.js';
import { describeCheck } from './check.js';
import { describeFacts } from './facts.js';
import { describeFind } from './find.js';
import { describeMicroCredential } from './micro-credential.js';
import { describeProvider } from './provider.js';
import { describeSkills } from './skills.js';
import { describeTimeLine } from './time-line.js';
import { describeWeight } from './weight.js';

/**
 * The pages in Chromium at 390 and 1280 px, against a server with some data; which data, the tests ask it.
 * @param baseUrl of the server, without a slash at its end; read when a test runs
 */
export function describePages(baseUrl: () => string): void {
  describe('pages', () => {
    const chromium = findChromium();
    if (chromium === null) {
      console.log('skipped: the pages, for there is no chromium on the path');
      it('need chromium', () => undefined);
      return;
    }
    const pages = usePages(chromium, baseUrl);
    describeFind(pages, baseUrl);
    describeFacts(pages, baseUrl);
    describeMicroCredential(pages, baseUrl);
    describeAgencies(pages, baseUrl);
    describeProvider(pages, baseUrl);
    describeSkills(pages);
    describeTimeLine(pages, baseUrl);
    describeCheck(pages, baseUrl);
    describeWeight(pages, baseUrl);
  });
}
