import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { describeQueue } from '../../test/contract/queue-contract.js';
import { testDatabase, type TestDatabase } from '../../test/support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(false);
});
afterAll(() => database.close());

describeQueue('PostgreSQL', () => ({ databaseUrl: database.url, redisUrl: null }));

const redisUrl = process.env['TRELLIS_TEST_REDIS_URL'];
if (redisUrl) {
  describeQueue('Redis', () => ({ databaseUrl: database.url, redisUrl }));
} else {
  describe('a queue on Redis', () => {
    it('is not tried: no redis-server on the path and no REDIS_URL', () => {
      process.stderr.write('skipped: the queue on Redis (no redis-server on the path, no REDIS_URL)\n');
    });
  });
}
