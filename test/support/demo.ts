import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemClock } from '#runtime';
import { harvestDemo } from '../../apps/harvester/seed/harvest-demo.js';
import { testApi, type TestApi } from './api.js';
import { testDatabase, type TestDatabase } from './database.js';
import { harvestTools } from './harvesting.js';

/** The API and the built pages over the demo feeds, harvested today. */
export interface DemoSite {
  readonly test: TestDatabase;
  readonly api: TestApi;
  close(): Promise<void>;
}

export async function demoSite(): Promise<DemoSite> {
  const clock = systemClock('Europe/Brussels');
  const test = await testDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'trellis-demo-'));
  await harvestDemo(harvestTools(test.database, clock), path.join(folder, 'seed'));
  // with what is there where mail is; none is sent
  const api = await testApi(test.url, clock, { SMTP_URL: 'smtp://127.0.0.1:1' });
  return {
    test,
    api,
    close: async () => {
      await api.close();
      await test.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
