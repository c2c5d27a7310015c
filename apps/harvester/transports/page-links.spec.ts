import { afterEach, describe, expect, it } from '@jest/globals';
import { serverPool, type Handler } from '../../../test/support/local-server.js';
import { pages, paged, paths, read } from '../../../test/support/paged-run.js';

const servers = serverPool();
afterEach(() => servers.close());
const serve = servers.serve;

describe('links', () => {
  it('must stay on the configured origin, unless others are allowed', async () => {
    const other = await serve(pages({ '/more': { other: true } }));
    const links = [
      ['courses', `${other.origin}/more`],
      ['offerings', 'http://['],
    ];
    const server = await serve(pages({ '/api/courses?page=1': { links } }));
    const transport = paged(server, { limits: { allowHosts: [server.host, other.host] } });
    expect(await read(transport)).toHaveLength(1);
    expect(transport.outcome().problems).toMatchObject([
      { code: 'bad-link', resource: 'offerings', listing: false },
      { code: 'off-origin', resource: 'courses', listing: true },
    ]);
    expect(other.asked).toEqual([]);
    const allowed = paged(server, {
      origins: [other.origin],
      limits: { allowHosts: [server.host, other.host] },
    });
    expect(await read(allowed)).toHaveLength(2);
  });

  it('are not followed by way of a redirect to another origin', async () => {
    const other = await serve(pages({ '/': {} }));
    const server = await serve((_, response) => response.writeHead(302, { location: other.origin }).end());
    const transport = paged(server, { limits: { allowHosts: [server.host, other.host] } });
    await expect(read(transport)).rejects.toMatchObject({ code: 'refused-address' });
    expect(other.asked).toEqual([]);
  });

  it.each(['http://127.0.0.1:22/', 'file:///etc/passwd', 'http://169.254.169.254/'])(
    'to %s are not followed',
    async (url) => {
      const server = await serve(pages({ '/api/courses?page=1': { links: [['courses', url]] } }));
      const transport = paged(server);
      expect(await read(transport)).toHaveLength(1);
      expect(transport.outcome().problems).toMatchObject([{ code: 'off-origin', listing: true }]);
      const allowed = paged(server, { origins: url.startsWith('http') ? [new URL(url).origin] : [] });
      if (url.startsWith('http'))
        await expect(read(allowed)).rejects.toMatchObject({ code: 'refused-address' });
    },
  );
});

describe('missing pages', () => {
  it('fail the run in the listing, and are a problem beside it', async () => {
    const side = await serve(
      pages({
        '/api/courses?page=1': {
          links: [
            ['offerings', 'o1'],
            ['offerings', 'o2'],
          ],
        },
        '/api/o2': {},
      }),
    );
    const transport = paged(side);
    expect(paths(await read(transport))).toEqual(['/api/courses?page=1', '/api/o2']);
    expect(transport.outcome().problems).toMatchObject([
      { code: 'http-status', resource: 'offerings', url: `${side.origin}/api/o1`, listing: false },
    ]);
    await expect(read(paged(await serve(pages({}))))).rejects.toMatchObject({
      code: 'http-status',
      status: 404,
    });
    const second = await serve(pages({ '/api/courses?page=1': { links: [['courses', '?page=2']] } }));
    await expect(read(paged(second))).rejects.toMatchObject({ code: 'http-status', status: 404 });
  });

  const withSides =
    (count: number, answer: Handler): Handler =>
    (request, response) => {
      const links = Array.from({ length: count }, (_, index) => ['offerings', `o${index}`]);
      if (request.url?.includes('courses')) response.end(JSON.stringify({ links }));
      else answer(request, response);
    };

  it('fail the run where one after the other cannot be used', async () => {
    const few = paged(await serve(withSides(9, (_, response) => response.writeHead(403).end())));
    expect(await read(few)).toHaveLength(1);
    expect(few.outcome().problems).toHaveLength(9);
    const many = await serve(withSides(10, (_, response) => response.end('<html>log in</html>')));
    await expect(read(paged(many))).rejects.toMatchObject({ code: 'wrong-type' });
    const gone = paged(await serve(withSides(30, (_, response) => response.writeHead(410).end())));
    expect(await read(gone)).toHaveLength(1);
    expect(gone.outcome().problems).toHaveLength(30);
  });

  it('fail the run where the network does', async () => {
    const server = await serve(withSides(2, (_, response) => response.destroy()));
    await expect(read(paged(server))).rejects.toMatchObject({ code: 'cut-short' });
  });

  it('may not be larger than a page', async () => {
    const server = await serve((_, response) => response.end('x'.repeat(5000)));
    await expect(read(paged(server, { limits: { pageBytes: 4000 } }))).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
