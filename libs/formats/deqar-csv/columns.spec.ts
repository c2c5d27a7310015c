import { describe, expect, it } from '@jest/globals';
import { feed } from '../../../test/support/deqar-csv-feed.js';
import { documentOf, PLAIN_SOURCE, readFeed } from '../../../test/support/read-feed.js';
import { deqarCsv } from './index.js';

describe('deqar-csv: columns', () => {
  it('reports columns that a file of DEQAR no longer has', async () => {
    const { parseIssues, records } = await readFeed(deqarCsv, [
      documentOf('', 'deqar_id,name_primary,homepage\nDEQARINST0001,University,https://x.example\n'),
    ]);
    expect(parseIssues.map(({ pointer }) => pointer)).toContain('/website_link');
    expect(
      parseIssues.every(({ code, severity }) => code === 'column-missing' && severity === 'WARNING'),
    ).toBe(true);
    expect(records.get('institution:DEQARINST0001')!.draft).toMatchObject({ website: null });
  });

  it('lets no other column pass', () => {
    const known = feed.parts.flatMap(({ body }) => Object.keys(body));
    expect(known).not.toContain('report_local_identifier');
    expect(known).not.toContain('deqar_url');
  });

  it('refuses a resource that it does not know', async () => {
    await expect(readFeed(deqarCsv, [documentOf('countries', 'a\n')], PLAIN_SOURCE)).rejects.toThrow(
      /institutions, agencies, reports/,
    );
  });
});
