import { createContext, useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from '../generated/graphql.js';
import type { ApiError } from './client.js';
import { execute } from './client.js';
import type { Operation } from './query-store.js';
import { keyOf, QueryStore } from './query-store.js';

const StoreContext = createContext(new QueryStore(execute));

export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

export interface ChainAnswer<Data> extends Omit<Answer<Data>, 'data'> {
  readonly answers: readonly Data[];
}

/** Asks the API and follows the answer; null variables ask nothing. */
export function useQuery<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const { entries, ...rest } = useOperations(variables === null ? [] : [{ document, variables }]);
  return { data: entries[0]?.data, ...rest };
}

/** Asks the same with several variables at once; an answer that is not there yet is undefined. */
export function useQueries<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: readonly Variables[],
): { readonly answers: readonly (Data | undefined)[]; readonly loading: boolean } {
  const { entries, loading } = useOperations(variables.map((one) => ({ document, variables: one })));
  return { answers: entries.map(({ data }) => data), loading };
}

/**
 * Asks a row of questions of which each needs the answers before it, as pages by cursor do.
 * @param next the variables that follow on these answers; null: that was all
 */
export function useQueryChain<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  next: (answers: readonly Data[]) => Variables | null,
): ChainAnswer<Data> {
  const store = useContext(StoreContext);
  const { operations, answers } = readChain(store, document, next);
  const { error, loading, retry } = useOperations(operations);
  return { answers, error, loading, retry };
}

function useOperations<Data, Variables>(operations: readonly Operation<Data, Variables>[]) {
  const store = useContext(StoreContext);
  const [attempt, setAttempt] = useState(0);
  useSyncExternalStore(store.subscribe, store.version);

  const keys = operations.map(keyOf).join('\n');
  const want = useEffectEvent(() => operations.map((operation) => store.want(operation)));
  useEffect(() => {
    const releases = want();
    return () => {
      for (const release of releases) release();
    };
  }, [store, keys, attempt]);

  const entries = operations.map((operation) => store.peek(operation));
  const error = entries.find((entry) => entry.error)?.error;
  return {
    entries,
    error,
    loading: error === undefined && entries.some(({ data }) => data === undefined),
    retry: () => setAttempt(attempt + 1),
  };
}

function readChain<Data, Variables>(
  store: QueryStore,
  document: TypedDocumentString<Data, Variables>,
  next: (answers: readonly Data[]) => Variables | null,
): { operations: readonly Operation<Data, Variables>[]; answers: readonly Data[] } {
  const operations: Operation<Data, Variables>[] = [];
  const answers: Data[] = [];
  for (let variables = next(answers); variables !== null; variables = next(answers)) {
    const operation = { document, variables };
    operations.push(operation);
    const { data } = store.peek(operation);
    if (data === undefined) break;
    answers.push(data);
  }
  return { operations, answers };
}

/** The value, or while it is being asked again the last one there was: a list stays until the next one is there. */
export function useLastKnown<Value>(
  value: Value | undefined,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && (last === undefined || !isSame(value, last))) setLast(value);
  return value ?? last;
}
