import path from 'node:path';
import { type JsonObject, formatOf } from '#formats';
import { SOURCE_KINDS, SOURCE_ROLES, SOURCE_TIERS } from '#domain';
import type { SourceDefinition } from '#store';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readTransport, TransportError } from '../transports/index.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;
/** five fields of a cron pattern; a sixth, seconds, is of no use for harvests */
const CRON = /^(\S+\s+){4}\S+$/;

const share = z.number().min(0, 'must be a share from 0 to 1').max(1, 'must be a share from 0 to 1');

const SOURCE = z.strictObject({
  slug: z.string().regex(SLUG, 'must be of lower-case letters, digits and single hyphens'),
  title: z.string().min(1),
  kind: z.enum(SOURCE_KINDS),
  role: z.enum(SOURCE_ROLES),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code in capitals, or EU'),
  tier: z.enum(SOURCE_TIERS),
  authority: z.string().min(1),
  licence: z.string().nullable().default(null),
  format: z.string().min(1),
  mapping: z.record(z.string(), z.unknown()).default({}),
  declares: z.literal('micro-credentials').optional(),
  provider: z.string().min(1).nullable().default(null),
  enabled: z.boolean().default(true),
  transport: z.record(z.string(), z.unknown()),
  schedule: z
    .string()
    .regex(CRON, 'must be a cron pattern of five fields, such as "0 3 * * *"')
    .nullable()
    .default(null),
  guard: z
    .object({ maxWithdrawn: share.default(0.1), maxChanged: share.default(0.5) })
    .default({ maxWithdrawn: 0.1, maxChanged: 0.5 }),
  promise: z.string().regex(DURATION, 'must be an ISO 8601 duration, such as P7D').nullable().default(null),
});

/** A source's YAML that cannot be used: one sentence a problem, each naming the field and the value. */
export class SourceFileError extends Error {
  constructor(
    file: string,
    readonly problems: readonly string[],
  ) {
    super(problems.map((problem) => `${file}: ${problem}`).join('\n'));
    this.name = 'SourceFileError';
  }
}

/**
 * Reads a source's YAML (harvesting.md).
 * @param file its path: relative paths of the transport start in its folder
 * @throws SourceFileError
 */
export function readSource(text: string, file: string): SourceDefinition {
  // YAML 1.2: `country: NO` stays a country
  const document = parseDocument(text, { version: '1.2' });
  if (document.errors.length > 0)
    throw new SourceFileError(
      file,
      document.errors.map((error) => error.message.split('\n')[0] ?? ''),
    );
  const value: unknown = document.toJS();
  const parsed = SOURCE.safeParse(value);
  if (!parsed.success)
    throw new SourceFileError(
      file,
      parsed.error.issues.map((issue) => problem(issue, value)),
    );
  const { declares, ...source } = parsed.data;
  const problems = checkForUse(source);
  if (problems.length > 0) throw new SourceFileError(file, problems);
  return {
    ...source,
    declaresMicroCredentials: declares !== undefined,
    baseDir: path.dirname(path.resolve(file)),
  };
}

/** A disabled source may name a format or a transport still to come; an enabled one must work. */
function checkForUse(source: z.infer<typeof SOURCE>): string[] {
  const format = formatOf(source.format);
  const problems: string[] = [];
  if (!format && source.enabled)
    problems.push(
      `format "${source.format}" is not known: set enabled: false, or use one of those in docs/formats.`,
    );
  if (format)
    problems.push(
      ...(format.checkMapping?.(source.mapping as JsonObject) ?? unexpectedMapping(source.mapping)),
    );
  try {
    readTransport(source.transport);
  } catch (error) {
    // not even a disabled one is kept with a token where the name of its variable belongs
    const exposed = error instanceof TransportError && error.code === 'wrong-authorization';
    if (source.enabled || exposed) problems.push(error instanceof Error ? error.message : String(error));
  }
  return problems;
}

function unexpectedMapping(mapping: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(mapping).length > 0 ? ['mapping is given, but this format takes none.'] : [];
}

function problem(issue: z.core.$ZodIssue, value: unknown): string {
  const place = issue.path.map(String).join('.') || 'the document';
  const found = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const shown = found === undefined ? 'it is missing' : `it is ${JSON.stringify(found)}`;
  return issue.code === 'unrecognized_keys'
    ? `${place}: unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}.`
    : `${place}: ${issue.message} (${shown}).`;
}
