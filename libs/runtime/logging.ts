import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * Log lines as JSON on standard error: standard output belongs to what a command prints.
 * Feeds' contents are never logged, only keys, counts and codes.
 */
export function createLogger(name: string, level: string): Logger {
  return pino({ name, level }, pino.destination({ dest: 2, sync: false }));
}
