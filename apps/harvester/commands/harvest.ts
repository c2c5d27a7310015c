import { setTimeout as wait } from 'node:timers/promises';
import {
  activeHarvest,
  askToCancel,
  createHarvest,
  dropStaging,
  findHarvest,
  type Harvest,
  harvestIssues,
  type HeldIssue,
  listSources,
  moveHarvest,
} from '#store';
import type { Session } from '../session.js';
import { work } from '../work.js';
import { CommandError, harvestJson, harvestLines, type Output } from './output.js';
import { createProgress } from './progress.js';
import { requireSource } from './source.js';

const POLL_MS = 200;
const ENDED: readonly Harvest['state'][] = [
  'SUCCEEDED',
  'SUCCEEDED_WITH_ISSUES',
  'FAILED',
  'CANCELLED',
  'DISCARDED',
  'HELD',
];
const GOOD: readonly Harvest['state'][] = ['SUCCEEDED', 'SUCCEEDED_WITH_ISSUES', 'DISCARDED'];

export async function harvestRun(
  session: Session,
  slug: string | null,
  options: { dryRun: boolean; quiet: boolean },
): Promise<Output> {
  const sources =
    slug === null
      ? (await listSources(session.database)).filter((source) => source.enabled)
      : [await requireSource(session.database, slug)];
  const done: Harvest[] = [];
  for (const source of sources) {
    const id = await createHarvest(session.database, source.id, options.dryRun);
    if (id === null) throw new CommandError(await whyNot(session, source.id, source.slug));
    done.push(await follow(session, id, options.quiet));
  }
  const [first] = done;
  return {
    json: slug === null ? done.map(harvestJson) : first && harvestJson(first),
    lines: done.length === 0 ? ['No source is enabled.'] : done.flatMap(harvestLines),
    failed: done.some((harvest) => !GOOD.includes(harvest.state)),
  };
}

export async function harvestShow(session: Session, id: number, withIssues: boolean): Promise<Output> {
  const harvest = await requireHarvest(session, id);
  const found = withIssues
    ? await harvestIssues(session.database, harvest, { first: 10_000, after: null, code: null })
    : null;
  const issues = found && {
    totalCount: found.total,
    edges: found.issues.map((issue) => ({ cursor: issue.id, node: issueJson(issue) })),
  };
  return {
    json: { ...harvestJson(harvest), ...(issues ? { issues } : {}) },
    lines: [...harvestLines(harvest), ...(found?.issues.map(issueLine) ?? [])],
  };
}

export async function harvestAct(
  session: Session,
  act: 'approve' | 'discard' | 'cancel' | 'resume',
  id: number,
  quiet: boolean,
): Promise<Output> {
  const { database } = session;
  await requireHarvest(session, id);
  let harvest: Harvest;
  switch (act) {
    case 'approve':
      await move(session, id, ['HELD'], 'QUEUED', { approved: true });
      harvest = await follow(session, id, quiet);
      break;
    case 'resume':
      await move(session, id, ['FAILED', 'CANCELLED'], 'QUEUED', {});
      harvest = await follow(session, id, quiet);
      break;
    case 'discard':
      await move(session, id, ['HELD', 'FAILED', 'CANCELLED'], 'DISCARDED', {
        message: 'Discarded on request.',
      });
      await dropStaging(database, id);
      harvest = await requireHarvest(session, id);
      break;
    case 'cancel':
      if (!(await askToCancel(database, id)))
        await move(session, id, ['QUEUED'], 'CANCELLED', { message: 'Cancelled before it began.' });
      harvest = await ended(session, id);
      return {
        json: harvestJson(harvest),
        lines: harvestLines(harvest),
        failed: harvest.state !== 'CANCELLED',
      };
  }
  return { json: harvestJson(harvest), lines: harvestLines(harvest), failed: !GOOD.includes(harvest.state) };
}

/** Queues the harvest, helps to work on it, and shows its progress until it ends. */
async function follow(session: Session, id: number, quiet: boolean): Promise<Harvest> {
  await (await session.queue()).add({ name: 'harvest', data: { harvest: id } });
  const worker = await work(session);
  const progress = createProgress(quiet);
  try {
    for (;;) {
      const harvest = await requireHarvest(session, id);
      progress.show(harvest);
      if (ENDED.includes(harvest.state)) return harvest;
      await wait(POLL_MS);
    }
  } finally {
    progress.end();
    await worker.close(false);
  }
}

async function ended(session: Session, id: number): Promise<Harvest> {
  for (let tries = 0; tries < 50; tries += 1) {
    const harvest = await requireHarvest(session, id);
    if (ENDED.includes(harvest.state)) return harvest;
    await wait(POLL_MS);
  }
  return requireHarvest(session, id);
}

async function move(
  session: Session,
  id: number,
  from: readonly Harvest['state'][],
  to: Harvest['state'],
  changes: Parameters<typeof moveHarvest>[4],
): Promise<void> {
  if (await moveHarvest(session.database, id, from, to, changes)) return;
  const { state } = await requireHarvest(session, id);
  throw new CommandError(
    `Harvest ${id} is ${state}; that can be done only to one that is ${from.join(' or ')}.`,
  );
}

async function requireHarvest(session: Session, id: number): Promise<Harvest> {
  const harvest = await findHarvest(session.database, id);
  if (!harvest) throw new CommandError(`There is no harvest ${id}.`);
  return harvest;
}

async function whyNot(session: Session, source: number, slug: string): Promise<string> {
  const active = await activeHarvest(session.database, source);
  if (active?.state === 'HELD') {
    return `Harvest ${active.id} of ${slug} is held: approve or discard it first (trellis harvest show ${active.id}).`;
  }
  return `A harvest of ${slug} is under way${active ? `: ${active.id}` : ''}.`;
}

function issueJson({ key, code, severity, pointer, value, message }: HeldIssue): Omit<HeldIssue, 'id'> {
  return { key, code, severity, pointer, value, message };
}

function issueLine(issue: HeldIssue): string {
  const place = [issue.key, issue.pointer].filter(Boolean).join(' ');
  return `  ${issue.severity} ${issue.code} ${place}: ${issue.message}${issue.value === null ? '' : ` [${issue.value}]`}`;
}
