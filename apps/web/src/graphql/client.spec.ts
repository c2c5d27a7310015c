import { afterEach, describe, expect, it } from '@jest/globals';
import { TypedDocumentString } from '../generated/graphql.js';
import { execute } from './client.js';

const document = new TypedDocumentString<{ readonly a: number }, { readonly id: string }>('query A { a }');
const fetchBefore = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetchBefore;
});

const answerWith = (answer: () => Response): void => {
  globalThis.fetch = () => Promise.resolve().then(answer);
};
const ask = () => execute(document, { id: '1' }, new AbortController().signal);

describe('execute', () => {
  it('gives the data', async () => {
    answerWith(() => Response.json({ data: { a: 1 } }));
    await expect(ask()).resolves.toEqual({ a: 1 });
  });

  it('passes on the code and sentence of the API', async () => {
    const errors = [{ message: 'Two providers have it.', extensions: { code: 'AMBIGUOUS_IDENTIFIER' } }];
    answerWith(() => Response.json({ data: null, errors }));
    await expect(ask()).rejects.toMatchObject({
      code: 'AMBIGUOUS_IDENTIFIER',
      message: 'Two providers have it.',
    });
  });

  it.each([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'UNREACHABLE'],
    ['the page of a proxy', () => Promise.resolve(new Response('<html>', { status: 502 })), 'UNREACHABLE'],
    ['something else', () => Promise.resolve(new Response('<html>')), 'UNREADABLE'],
    ['nothing in it', () => Promise.resolve(Response.json({})), 'UNREADABLE'],
  ])('tells %s apart', async (_, answer, code) => {
    globalThis.fetch = answer;
    await expect(ask()).rejects.toMatchObject({ code });
  });
});
