import { readFileSync } from 'node:fs';
import { Database } from '#store';
import { createPostgresSearchIndex } from '#search';
import { Catalogue } from './generator/catalogue.js';
import { documentBatches } from './generator/search-documents.js';
const N = Number(process.argv[2]);
const admin = await Database.open({ url: 'postgres://postgres:postgres@localhost:5455/postgres', applicationName: 'x', poolSize: 1 });
await admin.query('DROP DATABASE IF EXISTS trial WITH (FORCE)'); await admin.query('CREATE DATABASE trial'); await admin.close();
const db = await Database.open({ url: 'postgres://postgres:postgres@localhost:5455/trial', applicationName: 'x', poolSize: 3 });
await db.migrate();
const index = createPostgresSearchIndex();
const pidRows = () => db.query<{ pid: number }>("select pid from pg_stat_activity where datname = 'trial' and backend_type = 'client backend'"); const pids = (await pidRows()).map((x) => x.pid);
const ticks = () => { let sum = 0; for (const p of pids) { try { const f = readFileSync(`/proc/${p}/stat`, 'utf8').split(') ')[1]!.split(' '); sum += Number(f[11]) + Number(f[12]); } catch { /* gone */ } } return sum * 10; };
const st: Record<string, number> = {}; const cpu: Record<string, number> = {};
let n = 0, wr = 0; 
const batches = [...documentBatches(new Catalogue('2026-11-22'), N)];
await db.query('CHECKPOINT');
const c0 = process.cpuUsage(); const tick0 = ticks();
for (const batch of batches) {
  const t0 = performance.now();
  await db.transaction((t) => index.write({
    query: async (text, values) => { const a = performance.now(), b = ticks(); const x = await t.query(text, values); const k = text.trim().slice(0, 30); st[k] = (st[k] ?? 0) + performance.now() - a; cpu[k] = (cpu[k] ?? 0) + ticks() - b; return x as never; },
    copy: async (table, c, rows) => { const a = performance.now(), b = ticks(); const x = await t.copy(table, c, rows); st[table] = (st[table] ?? 0) + performance.now() - a; cpu[table] = (cpu[table] ?? 0) + ticks() - b; return x; },
  }, batch, '2026-11-22'));
  wr += performance.now() - t0; n += batch.length;
}
const c = process.cpuUsage(c0);
console.log({ n, pgCpuUs: ((ticks() - tick0) * 1000) / n, nodeCpuUs: (c.user + c.system) / n, wallUs: (wr * 1000) / n, perSecond: (n * 1000) / wr });
for (const [k, v] of Object.entries(st)) console.log(k, 'wall', ((v * 1000) / n).toFixed(1), 'cpu', ((cpu[k]! * 1000) / n).toFixed(1), 'us/doc');
const e0 = performance.now(), b0 = ticks(); await index.afterBulk(db); console.log('afterBulk', performance.now() - e0, ticks() - b0);
await db.close();
