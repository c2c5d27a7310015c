import { afterAll, beforeAll } from '@jest/globals';
import { demoSite, type DemoSite } from '../support/demo.js';
import { describeHeads } from './heads.js';
import { describePages } from './pages.js';

let site: DemoSite;
beforeAll(async () => {
  site = await demoSite();
}, 60_000);
afterAll(() => site.close());

describeHeads(() => site.api.url);
describePages(() => site.api.url);
