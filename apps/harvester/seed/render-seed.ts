/** The demo feeds hold days relative to the day of the first start, so that the demo does not age. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addDays, type Day } from '#domain';

/** `{{day}}`, `{{day+45}}`, `{{year-3}}`; anything else in double braces is a mistake in the seed. */
const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g;
const OFFSET = /^(day|year)([+-]\d{1,5})?$/;
/** Files that may hold placeholders; the others are copied as they are. */
const RENDERED = /\.(?:csv|json|jsonld|xml|ya?ml)$/;

/**
 * Replaces the placeholders of a seed file: `{{day+45}}` by the day 45 days after `day`, `{{year-3}}` by the year
 * three years before that of `day`.
 * @throws RangeError for a placeholder that is neither, naming it
 */
export function renderDates(text: string, day: Day): string {
  return text.replace(PLACEHOLDER, (placeholder: string, inside: string) => {
    const [, unit, offset = '0'] = OFFSET.exec(inside) ?? [];
    if (unit === undefined) {
      throw new RangeError(`${placeholder} is no day of the seed; write {{day+45}} or {{year-3}}.`);
    }
    if (unit === 'day') return addDays(day, Number(offset));
    return String(Number(day.slice(0, 4)) + Number(offset)).padStart(4, '0');
  });
}

/**
 * Renders the demo feeds once: a rendering that is there is kept, so that its days stay what they were when it was
 * harvested first. It appears as a whole or not at all, also where two processes render at the same time.
 * @param fromDir the folder of the seed
 * @param toDir where the rendering goes; its parent folder is made where it is missing
 * @param day of the first start
 * @returns the YAML files of the sources in the rendering, in the order in which they are to be harvested (registers
 *   first, so that catalogues find their providers): that of their names
 * @throws RangeError for a wrong placeholder, naming the file
 */
export async function renderSeed(fromDir: string, toDir: string, day: Day): Promise<readonly string[]> {
  if (!existsSync(toDir)) {
    await mkdir(path.dirname(toDir), { recursive: true });
    const draft = await mkdtemp(`${toDir}.`);
    try {
      await renderInto(draft, fromDir, day);
      await putInPlace(draft, toDir);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  const sources = path.join(toDir, 'sources');
  const files = (await readdir(sources)).filter((name) => /\.ya?ml$/.test(name)).sort();
  return files.map((name) => path.join(sources, name));
}

async function renderInto(toDir: string, fromDir: string, day: Day): Promise<void> {
  await mkdir(toDir, { recursive: true });
  for (const entry of await readdir(fromDir, { withFileTypes: true })) {
    const [from, to] = [path.join(fromDir, entry.name), path.join(toDir, entry.name)];
    if (entry.isDirectory()) await renderInto(to, from, day);
    else if (RENDERED.test(entry.name)) await writeFile(to, await rendered(from, day));
    else await cp(from, to);
  }
}

async function rendered(file: string, day: Day): Promise<string> {
  try {
    return renderDates(await readFile(file, 'utf8'), day);
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(`${file}: ${error.message}`) : error;
  }
}

/** A rendering that another process has put there in the meantime stays. */
async function putInPlace(draft: string, toDir: string): Promise<void> {
  try {
    await rename(draft, toDir);
  } catch (error) {
    if (!existsSync(toDir)) throw error;
  }
}
