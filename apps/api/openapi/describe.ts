import { z } from 'zod';
import { type DescribedAnswer, type DescribedOperation, NAMED_SCHEMAS } from '../request/described.js';
import { PROBLEM } from '../request/problem-schema.js';

/** A part of an OpenAPI document, or of a JSON Schema. */
export type Json = Readonly<Record<string, unknown>>;

/** What any address of the API may answer beside its own. */
const EVERYWHERE = [400, 500, 503];

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'What was asked cannot be asked: code and detail say why',
  404: 'What was asked about is not held; that is never a no',
  406: 'It is not there in a form that Accept names',
  409: 'Several bear the identifier: candidates says who',
  413: 'The body is too large',
  429: 'Too often: Retry-After says when to come again',
  500: 'A fault of ours; it is logged',
  503: 'It took too long: ask for less',
};

const COMPONENTS = '#/components/schemas/';

/** The OpenAPI 3.1 document of some operations, in a fixed order, so that equal ones give equal bytes. */
export function describeApi(operations: readonly DescribedOperation[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const inOrder = [...operations].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const operation of inOrder)
    (paths[operation.path] ??= {})[operation.method] = describeOperation(operation);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Trellis',
      version: '1',
      summary: 'Was this provider quality assured on that day, by whom, says who?',
      description:
        'Fields may be added to answers; none is renamed or taken away within a version. GraphQL has more: /graphql.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: namedSchemas() },
  };
}

function describeOperation(operation: DescribedOperation): Json {
  const { id, path, summary, query, body, answers, problems, parameters = {} } = operation;
  const asked = [
    ...Object.entries(parameters).map(([name, schema]) => parameter(name, 'path', schema)),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => parameter(name, 'query', schema)),
  ];
  // what lies outside the addresses for programs answers faults in its own way
  const known = /^\/(api|trqp|\.well-known)\//.test(path) ? [...EVERYWHERE, ...problems] : [];
  const refused = known.map((status) => [status, problemAnswer(status)] as const);
  const given = Object.entries(answers).map(([status, one]) => [status, describeAnswer(one)] as const);
  return {
    operationId: id,
    summary,
    ...(asked.length > 0 ? { parameters: asked } : {}),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: content({ 'application/json': body }) } }),
    responses: Object.fromEntries([...given, ...refused]),
  };
}

function parameter(name: string, place: 'path' | 'query', type: unknown): Json {
  const { description, ...schema } = inline(type as z.ZodType);
  return {
    name,
    in: place,
    required: place === 'path',
    ...(description === undefined ? {} : { description }),
    schema,
  };
}

function describeAnswer({ description, headers, content: forms }: DescribedAnswer): Json {
  return {
    description,
    ...(headers === undefined
      ? {}
      : {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, says]) => [
              name,
              { description: says, schema: { type: 'string' } },
            ]),
          ),
        }),
    ...(forms === undefined ? {} : { content: content(forms) }),
  };
}

function problemAnswer(status: number): Json {
  const description = PROBLEMS[status];
  if (description === undefined) throw new Error(`No problem of status ${status} is described.`);
  return { description, content: content({ 'application/problem+json': PROBLEM }) };
}

function content(forms: Readonly<Record<string, z.ZodType>>): Json {
  return Object.fromEntries(
    Object.entries(forms).map(([type, schema]) => {
      const name = NAMED_SCHEMAS.get(schema)?.id;
      return [type, { schema: name === undefined ? inline(schema) : { $ref: `${COMPONENTS}${name}` } }];
    }),
  );
}

/** Read by `input`, which leaves objects open: a client that validates is not to break when a field is added. */
function inline(schema: z.ZodType): Json {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { io: 'input' });
  return written;
}

function namedSchemas(): Json {
  const { schemas } = z.toJSONSchema(NAMED_SCHEMAS, { io: 'input', uri: (id) => `${COMPONENTS}${id}` });
  const named = Object.entries(schemas).map(
    ([name, { $schema: _, $id: __, ...written }]) => [name, written] as const,
  );
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
