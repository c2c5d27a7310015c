import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDay } from '#domain';
import { readSource } from '../sources/read-source.js';
import { renderDates, renderSeed } from './render-seed.js';

const SEED = path.resolve('seed');

describe('renderDates', () => {
  it.each([
    ['{{day}}', '2026-11-24'],
    ['{{day+45}}', '2027-01-08'],
    ['{{day-400}}T00:00:00Z', '2025-10-20T00:00:00Z'],
    ['{{year-3}}-09-01', '2023-09-01'],
    ['{{year}} and {{year+1}}', '2026 and 2027'],
    ['nothing { to } do', 'nothing { to } do'],
  ])('reads %s', (text, expected) => {
    expect(renderDates(text, '2026-11-24')).toBe(expected);
  });

  it.each(['{{days+1}}', '{{day+}}', '{{ day }}', '{{day*2}}', '{{}}'])('refuses %s', (text) => {
    expect(() => renderDates(`from ${text} on`, '2026-11-24')).toThrow(text);
  });

  it('keeps the distance between days, whatever the day of the start', () => {
    const days = fc.integer({ min: 0, max: 36_500 }).map((offset) => addDays('1990-01-01', offset));
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, offset) => {
        const written = renderDates(`{{day${offset < 0 ? '' : '+'}${offset}}}`, day);
        expect(isDay(written)).toBe(true);
        expect(addDays(written, -offset)).toBe(day);
      }),
    );
  });
});

describe('renderSeed', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-seed-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('renders the feeds of the demo, and names their sources in order', async () => {
    const files = await renderSeed(SEED, path.join(folder, 'data', 'seed'), '2026-11-24');
    const sources = await Promise.all(files.map(async (file) => readSource(await readFile(file, 'utf8'), file)));
    expect(sources.map(({ slug }) => slug)).toEqual([
      'demo-deqar',
      'demo-ee-register',
      'demo-ee-catalogue',
      'demo-nl-catalogue',
      'demo-joint-catalogue',
    ]);
    expect(sources.every(({ enabled, title }) => enabled && title.startsWith('Demo: '))).toBe(true);
    const reports = await readFile(path.join(folder, 'data/seed/deqar/reports.csv'), 'utf8');
    expect(reports).toContain('2024-06-07');
    expect(await unrendered(path.join(folder, 'data'))).toEqual([]);
  });

  it('keeps a rendering that is there', async () => {
    const to = path.join(folder, 'seed');
    await renderSeed(SEED, to, '2026-11-24');
    const before = await readFile(path.join(to, 'joint-catalogue/opportunities.xml'), 'utf8');
    await renderSeed(SEED, to, '2027-06-01');
    expect(await readFile(path.join(to, 'joint-catalogue/opportunities.xml'), 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual(['seed']);
  });

  it('leaves nothing behind where a placeholder is wrong, and names the file', async () => {
    await mkdir(path.join(folder, 'from', 'sources'), { recursive: true });
    await writeFile(path.join(folder, 'from', 'sources', 'a.yaml'), 'day: "{{tomorrow}}"');
    const rendering = renderSeed(path.join(folder, 'from'), path.join(folder, 'to'), '2026-11-24');
    await expect(rendering).rejects.toThrow(/a\.yaml: \{\{tomorrow\}\}/);
    expect(await readdir(folder)).toEqual(['from']);
  });

  it('serves two that start at the same time', async () => {
    const to = path.join(folder, 'seed');
    const both = await Promise.all([renderSeed(SEED, to, '2026-11-24'), renderSeed(SEED, to, '2026-11-24')]);
    expect(both[0]).toEqual(both[1]);
  });
});

/** Files of a rendering that still hold a placeholder. README.md explains them, and is copied as it is. */
async function unrendered(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.\w+$/.test(name) && !name.endsWith('README.md'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  return files.filter((_, index) => texts[index]?.includes('{{'));
}
