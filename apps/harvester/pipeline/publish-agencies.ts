import type { AgencyDraft, AgencyReference, Statement } from '#domain';
import {
  agencyReferenceDraft,
  type HeldAgency,
  listHeldAgencies,
  matchAgency,
  newAgency,
  writeAgencies,
} from '#store';
import { type Incoming, NOTHING_PUBLISHED, type PublishContext, type Published } from './published.js';

export async function publishAgencies(
  context: PublishContext,
  items: readonly Incoming<AgencyDraft>[],
): Promise<Published> {
  if (items.length === 0) return NOTHING_PUBLISHED;
  const agencies = [...(await listHeldAgencies(context.transaction))];
  const ids = new Map<string, string>();
  const changed = new Set<string>();
  for (const { record, draft, held } of items) {
    const known =
      agencies.find((agency) => agency.id === held?.entityId) ??
      matchAgency(
        { name: draft.names[0]?.value ?? null, acronym: draft.acronym, identifiers: draft.identifiers },
        agencies,
      );
    const id = putAgency(agencies, known, statementOf(context, record.key, draft));
    ids.set(record.key, id);
    changed.add(id);
  }
  await writeAgencies(
    context.transaction,
    agencies.filter((agency) => changed.has(agency.id)),
    context.now,
  );
  return { ...NOTHING_PUBLISHED, ids };
}

/** Agencies that decisions name: found, or made of what the reference says. */
export async function resolveAgencies(
  context: PublishContext,
  references: readonly AgencyReference[],
): Promise<ReadonlyMap<string, string>> {
  const distinct = new Map(references.map((reference) => [JSON.stringify(reference), reference]));
  const agencies = [...(await listHeldAgencies(context.transaction))];
  const added = new Set<string>();
  const ids = new Map<string, string>();
  for (const [name, reference] of distinct) {
    const known = matchAgency(reference, agencies);
    const id =
      known?.id ??
      putAgency(agencies, null, statementOf(context, 'reference', agencyReferenceDraft(reference)));
    if (!known) added.add(id);
    ids.set(name, id);
  }
  await writeAgencies(
    context.transaction,
    agencies.filter((agency) => added.has(agency.id)),
    context.now,
  );
  return ids;
}

/** Puts a statement in place of what its source stated under its key. @returns the agency's id */
function putAgency(
  agencies: HeldAgency[],
  known: HeldAgency | null | undefined,
  statement: Statement<AgencyDraft>,
): string {
  if (!known) {
    const added = newAgency(statement);
    agencies.push(added);
    return added.id;
  }
  const others = known.statements.filter(
    (one) => one.source !== statement.source || one.key !== statement.key,
  );
  agencies[agencies.indexOf(known)] = { ...known, statements: [...others, statement] };
  return known.id;
}

function statementOf<D>({ run, now }: PublishContext, key: string, draft: D): Statement<D> {
  return {
    source: run.source.slug,
    key,
    role: run.source.role,
    rank: run.source.id,
    harvestedAt: now,
    draft,
  };
}
