import type { Link, ParseIssue } from '#formats';
import {
  type Checkpoint,
  createStaging,
  dropStaging,
  FIRST_CHECKPOINT,
  stagedDocuments,
  stagedParts,
  unstageDocument,
} from '#store';
import {
  type Delivery,
  openTransport,
  readTransport,
  type Transport,
  type TransportProblem,
} from '../transports/index.js';
import { Stager } from './stager.js';
import { contextOf, type HarvestRun } from './tools.js';

/**
 * The first half: streams the feed into staging, checkpointed, nothing visible.
 * Resumed, it goes on behind the last checkpoint; where a document has changed meanwhile, that one is read anew.
 * @throws TransportError, UnreadableDocument: the harvest fails, and what is held stays as it is
 */
export async function stage(run: HarvestRun, saved: Checkpoint): Promise<Checkpoint> {
  const { database } = run.tools;
  const checkpoint = await soundCheckpoint(run, saved);
  const done = await stagedDocuments(database, run.harvest);
  const stager = new Stager(run, checkpoint);
  const transport = openTransport(
    {
      config: readTransport(run.source.transport),
      resources: run.format.resources,
      entry: run.format.entry ?? [],
      baseDir: run.source.baseDir,
      // "not modified" is an answer only where a complete listing is held
      validators: new Map(run.source.lastCompleteAt === null ? [] : Object.entries(run.source.validators)),
      done: new Set(done.map((document) => document.url)),
      links: new Map(done.map((document) => [document.url, document.links])),
      credential: run.tools.credential,
      signal: run.signal,
    },
    { allowHosts: run.tools.allowHosts },
  );
  let number = done.length;
  for await (const delivery of transport.documents()) {
    await stageDocument(
      run,
      stager,
      transport,
      delivery,
      number,
      number === done.length ? checkpoint.current : null,
    );
    number += 1;
  }
  const outcome = transport.outcome();
  stager.addIssues(outcome.problems.map(problemIssue), number);
  return stager.flush({
    notModified: outcome.notModified,
    complete: !outcome.problems.some((problem) => problem.listing),
    validators: Object.fromEntries(outcome.validators),
  });
}

/** The saved checkpoint, or the first where staging is missing or does not hold what the checkpoint says. */
async function soundCheckpoint(run: HarvestRun, saved: Checkpoint): Promise<Checkpoint> {
  const { database } = run.tools;
  const there = await stagedParts(database, run.harvest);
  if (there !== null && there === saved.seq) return saved;
  if (there !== null) await dropStaging(database, run.harvest);
  await createStaging(database, run.harvest);
  return FIRST_CHECKPOINT;
}

async function stageDocument(
  run: HarvestRun,
  stager: Stager,
  transport: Transport,
  delivery: Delivery,
  number: number,
  interrupted: Checkpoint['current'],
): Promise<void> {
  const same =
    interrupted?.url === delivery.url &&
    interrupted.version !== null &&
    interrupted.version === delivery.version;
  if (interrupted && !same) await unstageDocument(run.tools.database, run.harvest, number);
  stager.begin({ number, url: delivery.url, version: delivery.version }, same ? interrupted.parts : 0);
  const links: Omit<Link, 'type'>[] = [];
  for await (const parsed of run.format.parse(delivery, contextOf(run.source))) {
    if (parsed.type === 'link') links.push({ resource: parsed.resource, url: parsed.url });
    else await stager.add(parsed);
  }
  const fingerprint = await stager.end({ url: delivery.url, resource: delivery.resource, links });
  transport.follow(delivery, links, fingerprint);
}

function problemIssue(problem: TransportProblem): ParseIssue {
  const { code, message, url, resource } = problem;
  return {
    type: 'issue',
    code,
    severity: 'ERROR',
    pointer: resource || null,
    value: url,
    message,
    record: null,
    rejected: false,
  };
}
