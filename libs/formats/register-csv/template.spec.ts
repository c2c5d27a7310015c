import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documentOf, PLAIN_SOURCE, readFeed } from '../../../test/support/read-feed.js';
import { registerCsv, registerCsvTemplate } from './index.js';
import { RESOURCES, TEMPLATE } from './template.js';

describe('registerCsvTemplate', () => {
  it.each(RESOURCES)('is what docs/formats/register-csv offers for %s', (resource) => {
    expect(readFileSync(`docs/formats/register-csv/${resource}.csv`, 'utf8')).toBe(
      registerCsvTemplate(resource),
    );
  });

  it.each(RESOURCES)('has an example for each column and row of %s', (resource) => {
    const rows = TEMPLATE[resource][0]!.examples.length;
    for (const column of TEMPLATE[resource])
      expect([column.name, column.examples.length]).toEqual([column.name, rows]);
  });

  it.each(RESOURCES)('has every column of %s described in the documentation', (resource) => {
    const documentation = readFileSync('docs/formats/register-csv.md', 'utf8');
    const section = documentation.split(/^## /m).find((text) => text.startsWith(`${resource}.csv`)) ?? '';
    for (const { name } of TEMPLATE[resource]) expect(section).toContain(`| \`${name}\``);
  });

  it('is read by the format without an issue', async () => {
    const { records, parseIssues } = await readFeed(
      registerCsv,
      RESOURCES.map((resource) => documentOf(resource, registerCsvTemplate(resource))),
      { ...PLAIN_SOURCE, role: 'competent-authority' },
    );
    expect(parseIssues).toEqual([]);
    expect([...records.keys()]).toEqual([
      'provider:R-001',
      'provider:R-002',
      'provider:R-003',
      'entry:E-001',
      'entry:E-002',
      'decision:D-001',
      'decision:D-002',
    ]);
    for (const { draft, issues } of records.values()) {
      expect(draft).not.toBeNull();
      expect(issues).toEqual([]);
    }
  });
});
