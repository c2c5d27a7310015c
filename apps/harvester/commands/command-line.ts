import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { type Configuration, ConfigurationError, readConfiguration } from '#runtime';
import { diskFull } from '#store';
import { openSession, type Session } from '../session.js';
import { checkProvider } from './check.js';
import { demo } from './demo.js';
import { harvestAct, harvestRun, harvestShow } from './harvest.js';
import { keysList, keysRotate } from './keys.js';
import { CommandError, type Output } from './output.js';
import { identityDecide, identityList } from './identity.js';
import { checkDocuments, reindex } from './reindex.js';
import { sourceAdd, sourceList, sourcePreview, sourceShow } from './source.js';
import { runWorker } from './worker.js';

type Action = (session: Session) => Promise<Output | null>;

/**
 * Runs one command line.
 * @param open gives the session that the command works in; tests give their own, with a clock that stands still
 * @returns the exit code: 0 done, 1 the thing asked for failed, 2 wrong usage
 */
export async function runCommandLine(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  open: (configuration: Configuration, name: string) => Promise<Session> = openSession,
): Promise<number> {
  const chosen: { action: Action | null } = { action: null };
  const json = args.includes('--json');
  const program = commands((action) => (chosen.action = action));
  try {
    await program.parseAsync([...args], { from: 'user' });
    if (!chosen.action) return 0;
    const session = await open(readConfiguration(environment), 'command');
    try {
      const output = await chosen.action(session);
      if (output)
        process.stdout.write(
          json ? `${JSON.stringify(output.json)}\n` : output.lines.map((line) => `${line}\n`).join(''),
        );
      return output?.failed ? 1 : 0;
    } finally {
      await session.close();
    }
  } catch (error) {
    return report(error);
  }
}

function commands(choose: (action: Action) => void): Command {
  const program = new Command('trellis')
    .description('Trellis: catalogues of micro-credentials and registers of providers')
    .exitOverride();
  program.configureOutput({ writeErr: (text) => process.stderr.write(text) });
  const json = ['--json', 'print JSON alone'] as const;

  const source = program.command('source').description('what is harvested').exitOverride();
  source
    .command('list')
    .option(...json)
    .action(() => choose(sourceList));
  source
    .command('show <slug>')
    .option(...json)
    .action((slug: string) => choose((session) => sourceShow(session, slug)));
  source
    .command('add <file>')
    .description('adds the source of a YAML file, or changes the one of its slug')
    .option(...json)
    .action((file: string) => choose((session) => sourceAdd(session, file)));
  source
    .command('preview <file-or-slug>')
    .description('reads the first records and shows what they would become; writes nothing')
    .option('--limit <n>', 'records to show', wholeNumber(1, 200), 20)
    .option(...json)
    .action((what: string, options: { limit: number }) =>
      choose((session) => sourcePreview(session, what, options.limit)),
    );

  const harvest = program.command('harvest').description('one run over a source').exitOverride();
  harvest
    .command('run [slug]')
    .option('--all', 'every enabled source')
    .option('--dry-run', 'read, compare and map, but publish nothing')
    .option(...json)
    .action((slug: string | undefined, options: { all?: boolean; dryRun?: boolean; json?: boolean }) => {
      if ((slug === undefined) === !options.all)
        throw new CommandError('Give the slug of a source, or --all.', true);
      choose((session) =>
        harvestRun(session, slug ?? null, { dryRun: options.dryRun ?? false, quiet: options.json ?? false }),
      );
    });
  harvest
    .command('show <id>')
    .option('--issues', 'with the issues')
    .option(...json)
    .action((id: string, options: { issues?: boolean }) =>
      choose((session) => harvestShow(session, wholeNumber(1)(id), options.issues ?? false)),
    );
  for (const act of ['approve', 'discard', 'cancel', 'resume'] as const) {
    harvest
      .command(`${act} <id>`)
      .option(...json)
      .action((id: string, options: { json?: boolean }) =>
        choose((session) => harvestAct(session, act, wholeNumber(1)(id), options.json ?? false)),
      );
  }

  const identity = program
    .command('identity')
    .description('providers that may be one, and what was decided about them')
    .exitOverride();
  identity
    .command('list')
    .description('pairs that wait for a person, likeliest first')
    .option('--all', 'with those that were decided')
    .option(...json)
    .action((options: { all?: boolean }) => choose((session) => identityList(session, options.all ?? false)));
  for (const act of ['join', 'separate'] as const) {
    identity
      .command(`${act} <provider> <other>`)
      .description(IDENTITY[act])
      .option('--note <text>', 'why')
      .option(...json)
      .action((provider: string, other: string, options: { note?: string }) =>
        choose((session) => identityDecide(session, act, provider, other, options.note ?? null)),
      );
  }

  program
    .command('check <provider>')
    .description('was this provider quality assured on that day, by whom, says who')
    .option('--on <day>', 'YYYY-MM-DD; default: today')
    .option('--known-on <time>', 'as Trellis would have answered then: 2026-11-22T08:15:00Z')
    .option('--eqf-level <n>', 'level of the EQF, 1 to 8: what does not cover it does not count')
    .option('--field <code>', 'field of ISCED-F 2013, 2 to 4 digits: likewise')
    .option(...json)
    .action(
      (provider: string, options: { on?: string; knownOn?: string; eqfLevel?: string; field?: string }) =>
        choose((session) => checkProvider(session, provider, options)),
    );

  const keys = program.command('keys').description('what signs statements about quality').exitOverride();
  keys
    .command('list')
    .option(...json)
    .action(() => choose(keysList));
  keys
    .command('rotate')
    .description('a new key signs from now on; the old one still verifies what it has signed')
    .option(...json)
    .action(() => choose(keysRotate));

  program
    .command('reindex')
    .description('writes every search document anew, and with Meilisearch builds its index anew')
    .option('--check', 'only name documents that are missing, stale or surplus')
    .option(...json)
    .action((options: { check?: boolean; json?: boolean }) =>
      choose((session) =>
        options.check ? checkDocuments(session) : reindex(session, { quiet: options.json ?? false }),
      ),
    );
  program
    .command('demo')
    .description('harvests the demo feeds into an empty store, as the first npm start does')
    .option(...json)
    .action(() => choose(demo));
  program
    .command('worker')
    .description('works on harvests until it is stopped')
    .action(() => choose(runWorker));
  return program;
}

const IDENTITY = {
  join: 'the two are one: the other becomes part of the first; separate undoes it',
  separate: 'the two are not one; gives each its own back where they were joined',
} as const;

function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  return (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
      throw new InvalidArgumentError(`"${text}" is not a whole number ${range}.`);
    }
    return value;
  };
}

/** Says what went wrong in one place: a sentence for what a person can mend, the stack for what we must. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed it
  const full = diskFull(error);
  const lines = full ?? (error instanceof Error ? error.message : String(error));
  process.stderr.write(`${lines}\n`);
  if (error instanceof InvalidArgumentError) return 2;
  if (error instanceof CommandError) return error.usage ? 2 : 1;
  if (error instanceof ConfigurationError || full !== null) return 1;
  const expected = [
    'DatabaseUnreachable',
    'EmbeddedPostgresError',
    'SourceFileError',
    'TransportError',
    'UnreadableDocument',
  ];
  if (error instanceof Error && !expected.includes(error.name))
    process.stderr.write(`${error.stack ?? ''}\n`);
  return 1;
}
