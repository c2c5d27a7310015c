/**
 * A worker that works on one harvest and kills itself (SIGKILL, no farewell) in the middle of it.
 * Arguments: database url, harvest id, after how many transactions; 0 = it is left to end.
 */
import { Database, type Transaction } from '#store';
import { runHarvest } from '../../apps/harvester/pipeline/run-harvest.js';
import { harvestTools } from './harvesting.js';

const [url = '', harvest = '', killAt = '0'] = process.argv.slice(2);
const database = await Database.open({ url, applicationName: 'killed-worker' });
const transaction = database.transaction.bind(database);
let begun = 0;
database.transaction = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  begun += 1;
  const last = begun === Number(killAt);
  return transaction(async (open) => {
    const result = await work(open);
    // every other time with everything written and nothing committed
    if (last && begun % 2 === 0) process.kill(process.pid, 'SIGKILL');
    return result;
  }).then((result) => {
    if (last) process.kill(process.pid, 'SIGKILL');
    return result;
  });
};
const done = await runHarvest(harvestTools(database), Number(harvest), new AbortController().signal);
process.stdout.write(`${JSON.stringify({ state: done?.state, transactions: begun })}\n`);
await database.close();
