import { benchSearch } from './search/search.js';
await benchSearch({ records: Number(process.argv[2]), server: 'postgres://postgres:postgres@localhost:5455/postgres', print: (l) => console.log(JSON.stringify(l)), askApi: null, rounds: Number(process.argv[3] ?? 3) });
