import { addressOf, type Harvest, type HarvestDifference, type Source, type SourceCounts } from '#store';

/** What a command prints. With --json that is all it prints; else `lines` is. */
export interface Output {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** the thing asked for failed: exit code 1, and still printed */
  readonly failed?: boolean;
}

/** A command that cannot do what it was asked; the sentence says why. `usage`: exit code 2. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly usage = false,
  ) {
    super(message);
    this.name = 'CommandError';
  }
}

/** A `Harvest` as GraphQL has it. */
export function harvestJson(harvest: Harvest): Record<string, unknown> {
  const { id, source, state, dryRun, counts, createdAt, startedAt, finishedAt, message, difference } =
    harvest;
  return {
    id: String(id),
    source,
    state,
    dryRun,
    counts,
    createdAt,
    startedAt,
    finishedAt,
    message,
    difference,
  };
}

export function harvestLines(harvest: Harvest): string[] {
  const { counts } = harvest;
  return [
    `Harvest ${harvest.id} of ${harvest.source}: ${harvest.state}${harvest.dryRun ? ' (dry run)' : ''}`,
    `  read ${counts.read} = created ${counts.created} + updated ${counts.updated} + unchanged ${counts.unchanged} + repeated ${counts.repeated} + rejected ${counts.rejected}; withdrawn ${counts.withdrawn}`,
    ...(harvest.message ? [`  ${harvest.message}`] : []),
    ...(harvest.difference && (harvest.state === 'HELD' || harvest.dryRun)
      ? differenceLines(harvest.difference)
      : []),
    ...(harvest.state === 'HELD'
      ? [
          `  trellis harvest approve ${harvest.id} publishes it, trellis harvest discard ${harvest.id} forgets it.`,
        ]
      : []),
  ];
}

function differenceLines(difference: HarvestDifference): string[] {
  const list = (word: string, keys: readonly string[]): string[] =>
    keys.length === 0
      ? []
      : [
          `  would be ${word}:`,
          ...keys.slice(0, 20).map((key) => `    ${key}`),
          ...(keys.length > 20 ? ['    …'] : []),
        ];
  return [
    ...list('withdrawn', difference.withdrawn),
    ...list('updated', difference.updated),
    ...list('created', difference.created),
  ];
}

/** A `Source` as GraphQL has it. */
export function sourceJson(
  source: Source,
  counts: SourceCounts | undefined,
  formatAvailable: boolean,
): Record<string, unknown> {
  const {
    slug,
    title,
    kind,
    role,
    country,
    tier,
    authority,
    licence,
    format,
    enabled,
    schedule,
    promise,
    lastCompleteAt,
  } = source;
  return {
    id: slug,
    slug,
    title,
    kind,
    role,
    country,
    tier,
    authority,
    licence,
    format,
    formatAvailable,
    declaresMicroCredentials: source.declaresMicroCredentials,
    enabled,
    address: addressOf(source),
    schedule,
    promise,
    lastCompleteAt,
    liveRecords: counts?.live ?? 0,
    withdrawnRecords: counts?.withdrawn ?? 0,
  };
}
