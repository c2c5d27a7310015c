import { afterEach, describe, expect, it } from '@jest/globals';
import { serverPool, type Handler } from '../../../test/support/local-server.js';
import { pages, paged, read } from '../../../test/support/paged-run.js';
import { readAll } from '../../../test/support/transport-run.js';

const servers = serverPool();
afterEach(() => servers.close());
const serve = servers.serve;

describe('chains that do not end', () => {
  it('are stopped where every page is the same, and named', async () => {
    const server = await serve((request, response) => {
      const number = Number(/page=(\d+)/.exec(request.url ?? '')?.[1]);
      response.end(JSON.stringify({ items: [1], hasNextPage: true }));
      expect(number).toBeLessThan(5);
    });
    const transport = paged(server);
    let page = 1;
    const documents = await readAll(transport, (from) => {
      page += 1;
      transport.follow(from, [{ resource: 'courses', url: `?page=${page}` }]);
    });
    expect(documents).toHaveLength(1);
    expect(transport.outcome().problems).toEqual([
      {
        code: 'endless-pages',
        resource: 'courses',
        url: `${server.origin}/api/courses?page=2`,
        listing: true,
        message: `${server.origin}/api/courses?page=2 brings "courses" back to a page that was read before, and announces more: stopped after 2 pages.`,
      },
    ]);
  });

  it('are stopped where the same items come under another number, told by the fingerprint', async () => {
    const server = await serve((request, response) => {
      const page = Number(/page=(\d+)/.exec(request.url ?? '')?.[1]);
      response.end(JSON.stringify({ page, items: ['x'], links: [['courses', `?page=${page + 1}`]] }));
    });
    const transport = paged(server);
    const items = (text: string) => JSON.stringify((JSON.parse(text) as { items: unknown }).items);
    expect(await read(transport, items)).toHaveLength(2);
    expect(transport.outcome().problems).toMatchObject([{ code: 'endless-pages', listing: true }]);
  });

  it('are no problem where the last page repeats another and says so', async () => {
    const server = await serve(
      pages({
        '/api/courses?page=1': { n: 1, links: [['courses', '?page=2']] },
        '/api/courses?page=2': { n: 2 },
      }),
    );
    const transport = paged(server);
    expect(await read(transport, () => 'same')).toHaveLength(2);
    expect(transport.outcome().problems).toEqual([]);
  });

  it('are stopped where pages lead in a circle', async () => {
    const server = await serve(
      pages({
        '/api/courses?page=1': {
          n: 1,
          links: [
            ['courses', '?page=2'],
            ['courses', '?page=2'],
          ],
        },
        '/api/courses?page=2': { n: 2, links: [['courses', '?page=1']] },
      }),
    );
    const transport = paged(server);
    expect(await read(transport)).toHaveLength(2);
    expect(transport.outcome().problems).toMatchObject([{ code: 'endless-pages', listing: true }]);
  });

  const counting: Handler = (request, response) => {
    const [, path, page] = /^(.*)page=(\d+)$/.exec(request.url ?? '') ?? [];
    const resource = path?.includes('offerings') ? 'offerings' : 'courses';
    response.end(JSON.stringify({ page, links: [[resource, `?page=${Number(page) + 1}`]] }));
  };

  it('fail the run at the page limit', async () => {
    const server = await serve(counting);
    await expect(read(paged(server, { pageLimit: 4 }))).rejects.toMatchObject({
      code: 'endless-pages',
      message: expect.stringContaining('"courses" has more than 4 pages'),
    });
    expect(server.asked).toHaveLength(4);
  });

  it('stop a side chain at the page limit, and the run goes on', async () => {
    const server = await serve((request, response) => {
      if (request.url?.includes('offerings')) counting(request, response);
      else response.end(JSON.stringify({ links: [['offerings', 'offerings?page=1']] }));
    });
    const transport = paged(server, { pageLimit: 4 });
    expect(await read(transport)).toHaveLength(5);
    expect(transport.outcome().problems).toMatchObject([
      { code: 'endless-pages', resource: 'offerings', listing: false },
    ]);
  });
});
