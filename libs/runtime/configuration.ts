import { z } from 'zod';

/** The longest name that an allowed host may have: RFC 1035 §2.3.4. */
const HOST_AND_PORT = /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]{1,253}):(\d{1,5})$/;

const url = (protocols: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address beginning with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const SCHEMA = z.object({
  PORT: z.coerce
    .number({ message: 'must be a port number from 0 to 65535' })
    .int('must be a port number from 0 to 65535')
    .min(0, 'must be a port number from 0 to 65535')
    .max(65535, 'must be a port number from 0 to 65535')
    .default(3000),
  TRELLIS_DATA_DIR: z.string().min(1, 'must name a folder').default('.trellis'),
  TRELLIS_BASE_URL: url(['http:', 'https:']).optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  REDIS_URL: url(['redis:', 'rediss:']).optional(),
  MEILI_URL: url(['http:', 'https:']).optional(),
  MEILI_API_KEY: meiliKey().optional(),
  MEILI_SEARCH_API_KEY: meiliKey().optional(),
  TRELLIS_DEMO: z.enum(['0', '1'], { message: 'must be 0 or 1' }).default('1'),
  TRELLIS_TIME_ZONE: z
    .string()
    .refine(isTimeZone, { message: 'must be a time zone of the IANA database, such as Europe/Brussels' })
    .default('Europe/Brussels'),
  TRELLIS_ALLOW_HOSTS: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    )
    .refine((hosts) => hosts.every((host) => HOST_AND_PORT.test(host)), {
      message: 'must list host:port, separated by commas',
    }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      message: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

/** Where Meilisearch is, and with which keys it is used. */
export interface MeiliAddress {
  readonly url: string;
  /** master or admin key: makes the keys that are used; null: a server without keys */
  readonly apiKey: string | null;
  /** a key that may only search, where the API must not hold a stronger one */
  readonly searchKey: string | null;
}

/** What a process runs with. All of it comes from the environment, read once (docs/operations.md). */
export interface Configuration {
  /** 0 = any free port */
  readonly port: number;
  readonly dataDir: string;
  /** public address without trailing slash */
  readonly baseUrl: string;
  /** null: the embedded PostgreSQL */
  readonly databaseUrl: string | null;
  /** null: the queue lives in PostgreSQL */
  readonly redisUrl: string | null;
  /** null: PostgreSQL searches */
  readonly meili: MeiliAddress | null;
  readonly demo: boolean;
  readonly timeZone: string;
  /** host:port of private and loopback addresses that may be harvested */
  readonly allowHosts: readonly string[];
  readonly logLevel: string;
}

/** One sentence a wrong variable; the process does not start. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigurationError';
  }
}

/**
 * Reads and checks the environment. An empty variable counts as not set.
 * @throws ConfigurationError naming every wrong variable and its value (never that of an address, which may hold a password, or of a key)
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = SCHEMA.safeParse(given);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const shown = /_(?:URL|KEY)$/.test(name) ? '' : ` (it is "${given[name] ?? ''}")`;
        return `${name} ${issue.message}${shown}.`;
      }),
    );
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    dataDir: values.TRELLIS_DATA_DIR,
    baseUrl: (values.TRELLIS_BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    meili: values.MEILI_URL
      ? {
          url: values.MEILI_URL.replace(/\/+$/, ''),
          apiKey: values.MEILI_API_KEY ?? null,
          searchKey: values.MEILI_SEARCH_API_KEY ?? null,
        }
      : null,
    demo: values.TRELLIS_DEMO === '1',
    timeZone: values.TRELLIS_TIME_ZONE,
    allowHosts: values.TRELLIS_ALLOW_HOSTS,
    logLevel: values.LOG_LEVEL,
  };
}

/** What may stand in a header. */
function meiliKey() {
  return z.string().regex(/^[\x21-\x7e]+$/, 'must be a key of Meilisearch, without spaces');
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
