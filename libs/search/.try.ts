import { Database } from '#store';
import { Search1764000002000 } from '/work/main/migrations/1764000002000-search.ts';
import { createPostgresSearchIndex } from '#search';
import { Catalogue } from '../../bench/generator/catalogue.js';
import { documentBatches } from '../../bench/generator/search-documents.js';
const N = Number(process.argv[2]);
const admin = await Database.open({ url: 'postgres://postgres:postgres@localhost:5455/postgres', applicationName: 'x' });
await admin.query('DROP DATABASE IF EXISTS trial WITH (FORCE)'); await admin.query('CREATE DATABASE trial'); await admin.close();
const db = await Database.open({ url: 'postgres://postgres:postgres@localhost:5455/trial', applicationName: 'x' });
const r = db.dataSource.createQueryRunner(); await new Search1764000002000().up(r); await r.release();
import { readFileSync } from 'node:fs';
const index = createPostgresSearchIndex();
const ticks = () => { let sum = 0; for (const p of pids) { try { const f = readFileSync(`/proc/${p}/stat`, 'utf8').split(') ')[1]!.split(' '); sum += Number(f[11]) + Number(f[12]); } catch {} } return sum * 10; };
const pids = (await db.query<{ pid: number }>("select pid from pg_stat_activity where datname = 'trial'")).map((x) => x.pid);
const tick0 = ticks();
let gen = 0, wr = 0, t0 = performance.now(), n = 0, cpu0 = process.cpuUsage(), cpuW = 0; const st: Record<string, number> = {};
for (const batch of documentBatches(new Catalogue('2026-11-22'), N)) {
  gen += performance.now() - t0; t0 = performance.now(); cpu0 = process.cpuUsage();
  await db.transaction((t) => index.write({
    query: async (text, values) => { const a = performance.now(); const x = await t.query(text, values); const k = text.trim().slice(0, 30); st[k] = (st[k] ?? 0) + performance.now() - a; return x as never; },
    copy: async (table, c, rows) => { const a = performance.now(); const x = await t.copy(table, c, rows); st[table] = (st[table] ?? 0) + performance.now() - a; return x; },
  }, batch, '2026-11-22'));
  wr += performance.now() - t0; if (n % 5000 === 0) console.log(n, { ...st }, ticks() - tick0); const c = process.cpuUsage(cpu0); cpuW += c.user + c.system; n += batch.length; t0 = performance.now();
}
const e0 = performance.now(); await index.afterBulk(db);
console.log({ pgCpuUs: (ticks() - tick0) * 1000 / n, n, genUs: gen * 1000 / n, writeUs: wr * 1000 / n, docsPerS: n * 1000 / wr, nodeCpuUs: cpuW / n, afterBulkMs: performance.now() - e0 });
for (const [k, v] of Object.entries(st)) console.log(k, (v * 1000 / n).toFixed(1), 'us/doc');
console.log(await db.query("select relname, pg_size_pretty(pg_total_relation_size(oid)) s, reltuples from pg_class where relname like 'search_%' order by 1"));
console.log(await db.query("select avg(pg_column_size(words)) w, avg(length(words)) lex from search_document"));
await db.close();
