/** Do the entities say what the migrations make? Prints the differences; exit 1 if there are any. */
import { schemaDrift } from './schema-drift.js';
import { withMigratedDatabase } from './temporary-postgres.js';

const drift = await withMigratedDatabase(schemaDrift);
if (drift.length > 0) {
  console.log('The entities in libs/store/entities differ from what the migrations make:');
  console.log(drift.map((line) => `  ${line}`).join('\n'));
  process.exitCode = 1;
}
