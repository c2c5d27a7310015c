import { afterEach, describe, expect, it } from '@jest/globals';
import { credentialsOf } from '#runtime';
import type { Handler } from '../../../test/support/local-server.js';
import { serverPool } from '../../../test/support/local-server.js';
import { read } from '../../../test/support/paged-run.js';
import { drain, openHttp as http, readAll, transportRun } from '../../../test/support/transport-run.js';
import { readSource } from '../sources/read-source.js';
import { openTransport, readTransport, type TransportConfig, type TransportError } from './index.js';

const servers = serverPool();
afterEach(() => servers.close());

const authorization = { env: 'EXAMPLE_TOKEN' };
const credential = credentialsOf({
  EXAMPLE_TOKEN: 's3cret',
  OTHER_AUTHORIZATION: 'Token t0ken',
  PATH: '/bin',
});
const run = { credential };

/** Notes the header of every request, and answers as `next` does. */
function noting(seen: (string | undefined)[], next: Handler = (_, response) => response.end('{}')): Handler {
  return (request, response) => {
    seen.push(request.headers.authorization);
    next(request, response);
  };
}

async function faultOf(work: () => Promise<unknown>): Promise<TransportError> {
  try {
    await work();
  } catch (error) {
    return error as TransportError;
  }
  throw new Error('nothing was wrong');
}

describe('credentials that a source names', () => {
  it('are sent as a Bearer token, or whole where they are a header', async () => {
    const seen: (string | undefined)[] = [];
    const server = await servers.serve(noting(seen));
    const url = `${server.origin}/`;
    await drain(http(server, { url, authorization }, {}, run));
    await drain(http(server, { url, authorization: { env: 'OTHER_AUTHORIZATION' } }, {}, run));
    await drain(http(server, { url }, {}, run));
    expect(seen).toEqual(['Bearer s3cret', 'Token t0ken', undefined]);
  });

  it('go with every page of the configured origin, and with none of another that is allowed', async () => {
    const [own, other]: [(string | undefined)[], (string | undefined)[]] = [[], []];
    const cdn = await servers.serve(noting(other, (_, response) => response.end('{"links": []}')));
    const links = [
      ['courses', '?page=2'],
      ['offerings', `${cdn.origin}/o`],
    ];
    const server = await servers.serve(
      noting(own, (request, response) =>
        response.end(JSON.stringify(request.url?.includes('page=1') ? { links } : { end: true })),
      ),
    );
    const config = {
      type: 'http-pages',
      url: `${server.origin}/api`,
      origins: [cdn.origin],
      authorization,
    } as const;
    const entry = [{ resource: 'courses', url: 'courses?page=1' }];
    const transport = openTransport(
      transportRun(config, { ...run, resources: ['courses', 'offerings'], entry }),
      {
        allowHosts: [server.host, cdn.host],
      },
    );
    expect(await read(transport)).toHaveLength(3);
    expect(own).toEqual(['Bearer s3cret', 'Bearer s3cret']);
    expect(other).toEqual([undefined]);
  });

  it('do not follow a redirect to another origin', async () => {
    const [first, second]: [(string | undefined)[], (string | undefined)[]] = [[], []];
    const target = await servers.serve(noting(second));
    const server = await servers.serve(
      noting(first, (request, response) => {
        const location = request.url === '/' ? '/next' : `${target.origin}/data`;
        response.writeHead(302, { location }).end();
      }),
    );
    const allowHosts = [server.host, target.host];
    const transport = http(server, { url: `${server.origin}/`, authorization }, { allowHosts }, run);
    expect(await readAll(transport)).toHaveLength(1);
    expect(first).toEqual(['Bearer s3cret', 'Bearer s3cret']);
    expect(second).toEqual([undefined]);
  });

  it('stand in no message, no document and no validator', async () => {
    const server = await servers.serve((request, response) => {
      if (request.url === '/') response.writeHead(401).end();
      else response.writeHead(200, { etag: '"1"' }).end('{}');
    });
    const fault = await faultOf(() =>
      drain(http(server, { url: `${server.origin}/`, authorization }, {}, run)),
    );
    expect(fault.message).toContain('answered 401 (it asks for credentials)');
    const transport = http(server, { url: `${server.origin}/a`, authorization }, {}, run);
    const shown = JSON.stringify([await readAll(transport), [...transport.outcome().validators], fault, run]);
    expect(`${shown} ${fault.message} ${fault.stack ?? ''}`).not.toContain('s3cret');
  });

  it.each([
    ['are not set', 'MISSING_TOKEN', {}, 'no-credentials'],
    ['are empty', 'MISSING_TOKEN', { MISSING_TOKEN: ' ' }, 'no-credentials'],
    ['are no header', 'MISSING_TOKEN', { MISSING_TOKEN: 'a\r\nx: y' }, 'wrong-credentials'],
  ])('that %s are said before anything is asked', async (_, env, environment, code) => {
    const server = await servers.serve((_request, response) => response.end('{}'));
    const given = { credential: credentialsOf(environment) };
    const both = [
      () => drain(http(server, { url: `${server.origin}/`, authorization: { env } }, {}, given)),
      () => read(pagedWith(server.origin, env, given, server.host)),
    ];
    for (const each of both) {
      const { code: found, message } = await faultOf(async () => each());
      expect([found, message]).toEqual([code, expect.stringContaining(`environment variable ${env}`)]);
      expect(message).not.toContain('x: y');
    }
    expect(server.asked).toEqual([]);
  });

  it('are not sent over http to a host that is not named', async () => {
    const fault = await faultOf(() =>
      drain(http({ host: 'x' }, { url: 'http://example.org/', authorization }, {}, run)),
    );
    expect(fault).toMatchObject({
      code: 'refused-address',
      message: expect.stringContaining('sent over https alone'),
    });
  });
});

function pagedWith(origin: string, env: string, given: typeof run, host: string) {
  const config = { type: 'http-pages', url: origin, authorization: { env } } as const;
  return openTransport(transportRun(config, { ...given, entry: [{ resource: '', url: '' }] }), {
    allowHosts: [host],
  });
}

describe('which variables a source may name', () => {
  it('are those that hold credentials: no other secret of the process', () => {
    const found = credentialsOf({
      DATABASE_URL: 'postgres://u:p@h/d',
      MEILI_API_KEY: 'k',
      EXAMPLE_TOKEN: 't',
    });
    expect(['DATABASE_URL', 'MEILI_API_KEY', 'PATH', 'EXAMPLE_TOKEN'].map(found)).toEqual([
      ...[null, null, null],
      't',
    ]);
  });

  it.each([
    [{ env: 'EXAMPLE_TOKEN' }, 'https://example.org/', null],
    [{ env: 'DATABASE_URL' }, 'https://example.org/', 'transport.authorization.env: write the name'],
    [{ env: 'eyJhbGciOi.secret' }, 'https://example.org/', 'transport.authorization.env: write the name'],
    ['eyJhbGciOi.secret', 'https://example.org/', 'transport.authorization: '],
    [{ env: 'EXAMPLE_TOKEN', token: 'eyJhbGciOi' }, 'https://example.org/', 'transport.authorization: '],
    [{ env: 'EXAMPLE_TOKEN' }, 'https://me:pw@example.org/', 'without a user name'],
  ])('%j at %s', (given, url, sentence) => {
    for (const type of ['http', 'http-pages']) {
      const config = { type, url, authorization: given };
      if (sentence === null) {
        expect(readTransport(config)).toEqual(config);
        continue;
      }
      const { message } = faultSync(config);
      expect(message).toMatch(sentence === 'without a user name' ? /user name/ : sentence);
      expect(message).not.toContain('eyJhbGciOi');
    }
  });

  it('serve one origin alone', () => {
    const urls = { a: 'https://a.example.org/', b: 'https://b.example.org/' };
    expect(faultSync({ type: 'http', urls, authorization }).message).toContain('at one origin');
    expect(() =>
      readTransport({ type: 'http', urls: { a: urls.a, b: urls.a }, authorization }),
    ).not.toThrow();
  });

  it('are refused in a disabled source as well, which would be stored with the token', () => {
    const source = (env: string): string =>
      `
slug: x
title: X
kind: register
role: register
country: EU
tier: european
authority: X
format: deqar-api
enabled: false
transport: { type: http-pages, authorization: { env: ${env} } }
schedule: "0 3 * * *"
`;
    expect(() => readSource(source('abc.def'), 'x.yaml')).toThrow(/authorization\.env: write the name/);
    expect(readSource(source('DEQAR_TOKEN'), 'x.yaml').enabled).toBe(false);
  });
});

function faultSync(config: unknown): TransportError {
  try {
    readTransport(config) satisfies TransportConfig;
  } catch (error) {
    return error as TransportError;
  }
  throw new Error('was accepted');
}
