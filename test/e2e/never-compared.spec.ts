import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listReviewPairs } from '#store';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';
import { renewAll } from '../../apps/harvester/schedule/renew.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { count, harvestTools } from '../support/harvesting.js';
import { RegisterWrites } from '../support/register-writes.js';
import { TwoRegisters } from '../support/two-registers.js';

/** More than one batch of the renewal. */
const OTHERS = 501;

describe('providers stored before there was a review list', () => {
  let test: TestDatabase;
  let tools: HarvestTools;
  let registers: TwoRegisters;
  beforeAll(async () => {
    test = await testDatabase();
    tools = harvestTools(test.database);
    registers = await TwoRegisters.add(tools, false);
    const register = await RegisterWrites.add(test.database);
    await test.database.transaction(async (transaction) => {
      for (let n = 0; n < OTHERS; n += 1) await register.provider(transaction, `Kool number ${n}`);
    });
  });
  afterAll(async () => {
    await test.close();
    await registers.remove();
  });

  it('are compared by the nightly renewal, as their harvest would have', async () => {
    const sameWebsite = async () =>
      (await listReviewPairs(test.database, false))
        .filter(({ reasons }) => reasons.includes('SAME_WEBSITE'))
        .map((pair) => ({ ...pair, firstSeenAt: null }));
    const before = await sameWebsite();
    expect(before).toHaveLength(1);
    await test.database.query('TRUNCATE identity_key, identity_review');
    await renewAll(tools);
    expect(await sameWebsite()).toEqual(before);
    expect(await count(test.database, '(SELECT DISTINCT provider_id FROM identity_key) AS compared')).toBe(
      await count(test.database, 'provider'),
    );
  });

  it('are compared once: a pair that has gone from the list does not come back', async () => {
    await test.database.query('DELETE FROM identity_review');
    await renewAll(tools);
    expect(await listReviewPairs(test.database, true)).toEqual([]);
  });

  it('are not those that were joined, which have nothing to be compared by', async () => {
    const [first, second] = await test.database.query<{ id: string }>(
      'SELECT id FROM provider ORDER BY id LIMIT 2',
    );
    await test.database.query('UPDATE provider SET joined_into = $1 WHERE id = $2', [first?.id, second?.id]);
    await test.database.query('DELETE FROM identity_key WHERE provider_id = $1', [second?.id]);
    await renewAll(tools);
    expect(await count(test.database, 'identity_key WHERE provider_id = $1', [second?.id])).toBe(0);
  });
});
