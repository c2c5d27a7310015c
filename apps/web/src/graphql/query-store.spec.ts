import { describe, expect, it } from '@jest/globals';
import { TypedDocumentString } from '../generated/graphql.js';
import { ApiError } from './client.js';
import { QueryStore } from './query-store.js';

interface Variables {
  readonly words: string;
}
const document = new TypedDocumentString<string, Variables>('query Q { q }');
const operation = (words: string) => ({ document, variables: { words } });

/** An API that answers when told to. */
function slowApi() {
  const asked: { readonly signal: AbortSignal; answer(data: unknown): void; refuse(cause: Error): void }[] =
    [];
  const execute = <Data, Vars>(
    _: TypedDocumentString<Data, Vars>,
    __: Vars,
    signal: AbortSignal,
  ): Promise<Data> =>
    new Promise((resolve, reject) => {
      asked.push({
        signal,
        // The test answers each question with data of its own type.
        answer: (data) => resolve(data as Data),
        refuse: (cause) => reject(cause),
      });
    });
  return { asked, execute };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('QueryStore', () => {
  it('asks once for however many want it, and keeps the answer', async () => {
    const { asked, execute } = slowApi();
    const store = new QueryStore(execute, () => 0);
    store.want(operation('a'));
    store.want(operation('a'));
    expect(asked).toHaveLength(1);
    expect(store.peek(operation('a'))).toMatchObject({ loading: true });
    asked[0]?.answer('found');
    await settle();
    expect(store.peek(operation('a'))).toMatchObject({ data: 'found', loading: false });
    store.want(operation('a'));
    expect(asked).toHaveLength(1);
  });

  it('aborts what nobody wants any more, and forgets it', async () => {
    const { asked, execute } = slowApi();
    const store = new QueryStore(execute, () => 0);
    const release = store.want(operation('a'));
    release();
    await settle();
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[0]?.answer('too late');
    await settle();
    expect(store.peek(operation('a'))).toEqual({ loading: false });
  });

  it('does not abort what is wanted again in the same breath', async () => {
    const { asked, execute } = slowApi();
    const store = new QueryStore(execute, () => 0);
    store.want(operation('a'))();
    store.want(operation('a'));
    await settle();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.signal.aborted).toBe(false);
  });

  it('asks again after five minutes, and shows the old answer meanwhile', async () => {
    let now = 0;
    const { asked, execute } = slowApi();
    const store = new QueryStore(execute, () => now);
    store.want(operation('a'));
    asked[0]?.answer('old');
    await settle();
    now = 6 * 60_000;
    store.want(operation('a'));
    expect(asked).toHaveLength(2);
    expect(store.peek(operation('a'))).toMatchObject({ data: 'old', loading: true });
  });

  it('keeps an error with its code, and tries again when asked', async () => {
    const { asked, execute } = slowApi();
    const store = new QueryStore(execute, () => 0);
    store.want(operation('a'));
    asked[0]?.refuse(new ApiError('INVALID_CURSOR', 'This cursor belongs to another search.'));
    await settle();
    expect(store.peek(operation('a')).error?.code).toBe('INVALID_CURSOR');
    store.want(operation('a'));
    expect(asked).toHaveLength(2);
  });
});
