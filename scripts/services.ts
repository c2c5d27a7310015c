/** The servers and programs that suites use where there are any: started for the run, or those that the environment names. */
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { embeddedServer } from '#store/embedded/index.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A part of the test run: the variables that tell the suites of it, or null if there is none here. */
interface Service {
  readonly variables: Readonly<Record<string, string>> | null;
  /** what is left out without it */
  readonly missing?: string;
  readonly stop?: () => Promise<unknown>;
}

export interface Services {
  /** for the suites: TRELLIS_TEST_DATABASE_URL, _REDIS_URL, _MEILI_URL, _MEILI_API_KEY, _CHROMIUM */
  readonly variables: Readonly<Record<string, string>>;
  /** one sentence for each kind of suite that will not run */
  readonly skipped: readonly string[];
  stop(): Promise<void>;
}
