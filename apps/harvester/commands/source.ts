import { readFile } from 'node:fs/promises';
import { formatOf } from '#formats';
import {
  addressOf,
  countRecords,
  findSource,
  listSources,
  recentHarvests,
  saveSource,
  type Source,
  type SourceDefinition,
} from '#store';
import { previewSource } from '../pipeline/preview.js';
import { readSource } from '../sources/read-source.js';
import type { Session } from '../session.js';
import { planSchedules } from '../work.js';
import { CommandError, harvestJson, harvestLines, type Output, sourceJson } from './output.js';

export async function sourceList({ database }: Session): Promise<Output> {
  const sources = await listSources(database);
  const counts = await countRecords(
    database,
    sources.map((source) => source.id),
  );
  return {
    json: sources.map((source) =>
      sourceJson(source, counts.get(source.id), formatOf(source.format) !== null),
    ),
    lines:
      sources.length === 0
        ? ['No source yet: trellis source add FILE.yaml']
        : sources.map((source) => {
            const { live = 0 } = counts.get(source.id) ?? {};
            const notes = [
              source.enabled ? '' : 'disabled',
              formatOf(source.format) ? '' : `format ${source.format} still to come`,
            ];
            return [
              source.slug.padEnd(28),
              `${live} records`.padEnd(16),
              source.title,
              ...notes.filter(Boolean).map((note) => `(${note})`),
            ].join(' ');
          }),
  };
}

export async function sourceShow({ database }: Session, slug: string): Promise<Output> {
  const source = await requireSource(database, slug);
  const counts = (await countRecords(database, [source.id])).get(source.id);
  const [last] = await recentHarvests(database, [source.id], 1);
  return {
    json: {
      ...sourceJson(source, counts, formatOf(source.format) !== null),
      lastHarvest: last ? harvestJson(last) : null,
    },
    lines: [
      `${source.slug}: ${source.title}`,
      `  ${source.kind} of ${source.authority}, ${source.country}, ${source.tier}, ${source.role}`,
      `  ${source.format} from ${addressOf(source)}${source.enabled ? '' : ' (disabled)'}`,
      `  licence ${source.licence ?? 'not stated'}; promise ${source.promise ?? 'none'}; last complete ${source.lastCompleteAt ?? 'never'}`,
      `  ${counts?.live ?? 0} records live, ${counts?.withdrawn ?? 0} withdrawn`,
      ...(last ? harvestLines(last) : ['  never harvested']),
    ],
  };
}

export async function sourceAdd(session: Session, file: string): Promise<Output> {
  const definition = await readDefinition(file);
  const added = await saveSource(session.database, definition, session.clock.now());
  await planSchedules(session);
  const source = await requireSource(session.database, definition.slug);
  return {
    json: sourceJson(source, undefined, formatOf(source.format) !== null),
    lines: [
      `${added ? 'Added' : 'Changed'} ${source.slug}. Harvest it with: trellis harvest run ${source.slug}`,
    ],
  };
}

export async function sourcePreview(session: Session, what: string, limit: number): Promise<Output> {
  const definition = /\.ya?ml$/i.test(what)
    ? await readDefinition(what)
    : await requireSource(session.database, what);
  const preview = await previewSource(session.tools, definition, limit);
  return {
    json: preview,
    lines: preview.records.flatMap((record) => [
      `${record.key}: ${record.draft ? `${record.draft.type} ${titleOf(record.draft)}` : 'rejected'}`,
      ...record.issues.map(
        (issue) =>
          `  ${issue.severity} ${issue.code}${issue.pointer ? ` at ${issue.pointer}` : ''}: ${issue.message}`,
      ),
    ]),
  };
}

export async function requireSource(database: Session['database'], slug: string): Promise<Source> {
  const source = await findSource(database, slug);
  if (source) return source;
  const slugs = (await listSources(database)).map((one) => one.slug);
  throw new CommandError(
    `There is no source "${slug}". ${slugs.length > 0 ? `There are: ${slugs.join(', ')}.` : 'Add one with: trellis source add FILE.yaml'}`,
  );
}

async function readDefinition(file: string): Promise<SourceDefinition> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  return readSource(text, file);
}

function titleOf(draft: object): string {
  const { titles, names, activity } = draft as {
    titles?: { value: string }[];
    names?: { value: string }[];
    activity?: string;
  };
  return titles?.[0]?.value ?? names?.[0]?.value ?? activity ?? '';
}
