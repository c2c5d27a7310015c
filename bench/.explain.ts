import { Database } from '#store';
import { createPostgresSearchEngine } from '#search';
import { Catalogue } from './generator/catalogue.js';
import { questions } from './search/questions.js';
const db = await Database.open({ url: 'postgres://postgres:postgres@localhost:5455/trellis_bench_search_' + process.argv[2], applicationName: 'x', poolSize: 1 });
const asked = questions(new Catalogue('2026-11-22'), '2026-11-22');
const pick = (process.argv[3] ?? '0,8,16').split(',').map(Number);
for (const n of pick) {
  const q = asked[n]!; console.log('=====', n, JSON.stringify(q.text), JSON.stringify(q.filter));
  const engine = createPostgresSearchEngine({ query: async (text, values) => {
    const plan = await db.query<{ 'QUERY PLAN': string }>('EXPLAIN (ANALYZE, BUFFERS OFF, TIMING ON) ' + text, values);
    const lines = plan.map((r) => r['QUERY PLAN']); console.log((process.argv[4] ? lines : lines.slice(-2)).join('\n'));
    const t = performance.now(); const r = await db.query(text, values); console.log('  real', (performance.now() - t).toFixed(1), 'rows', r.length); return r as never; } });
  const t = performance.now(); await engine.search(q); console.log('total', performance.now() - t);
}
await db.close();
