import type { TypedDocumentString } from '../generated/graphql.js';

/** What went wrong, with the API's stable code; UNREACHABLE and UNREADABLE are the page's own. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

interface Envelope<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/**
 * Sends one operation to /graphql of the page's own origin.
 * @throws ApiError with the API's code; UNREACHABLE where no answer came, UNREADABLE where it is not GraphQL;
 *   an AbortError as it is
 */
export async function execute<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const envelope = await read<Data>(response, signal);
  const [error] = envelope.errors ?? [];
  if (error) throw new ApiError(codeOf(error.extensions?.code), error.message);
  if (envelope.data == null)
    throw new ApiError('UNREADABLE', `The API answered ${response.status} without data.`);
  return envelope.data;
}

async function send(body: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body,
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiError('UNREACHABLE', 'The API did not answer.');
  }
}

async function read<Data>(response: Response, signal: AbortSignal): Promise<Envelope<Data>> {
  try {
    return (await response.json()) as Envelope<Data>;
  } catch (cause) {
    if (signal.aborted) throw cause;
    // A proxy's 502 page, for one: the API itself is away.
    const code = response.status >= 500 ? 'UNREACHABLE' : 'UNREADABLE';
    throw new ApiError(code, `The API answered ${response.status}.`);
  }
}

const codeOf = (code: unknown): string => (typeof code === 'string' ? code : 'UNKNOWN_ERROR');
