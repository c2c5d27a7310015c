import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A file or folder of the collected samples of real feeds, which lie beside the repository and are not part of it.
 * @param path relative to the samples, e.g. `deqar/README.md`
 * @returns an absolute path; null where it is absent, with a printed line: the test says so and is skipped
 */
export function samples(path: string): string | null {
  const absolute = resolve(process.cwd(), '..', 'shared', 'samples', path);
  if (existsSync(absolute)) return absolute;
  console.log(`skipped: no sample ${path}`);
  return null;
}
