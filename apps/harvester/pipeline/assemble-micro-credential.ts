import {
  byAuthority,
  fold,
  isProgramme,
  mergeMicroCredential,
  type MicroCredential,
  standing,
} from '#domain';
import type {
  HeldMicroCredential,
  MicroCredentialStatement,
  MicroCredentialToWrite,
  SourceFlags,
} from '#store';

/** The row that a micro-credential becomes with one statement added or replaced. */
export function assemble(
  id: string,
  before: HeldMicroCredential | undefined,
  statement: MicroCredentialStatement,
  flags: ReadonlyMap<string, SourceFlags>,
  now: string,
): MicroCredentialToWrite & { readonly view: MicroCredential } {
  const others =
    before?.statements.filter((one) => one.source !== statement.source || one.key !== statement.key) ?? [];
  return assembleAll(id, before, [...others, statement].sort(byAuthority), flags, now);
}

/** The row that a micro-credential becomes with these statements. */
export function assembleAll(
  id: string,
  before: HeldMicroCredential | undefined,
  statements: readonly MicroCredentialStatement[],
  flags: ReadonlyMap<string, SourceFlags>,
  now: string,
): MicroCredentialToWrite & { readonly view: MicroCredential } {
  const live = standing(statements) as readonly MicroCredentialStatement[];
  const view = mergeMicroCredential(live, (source) => flags.get(source)?.declares ?? false);
  const providerIds = live.find((one) => one.providerIds.length > 0)?.providerIds ?? [];
  const relations = view.relations;
  return {
    view,
    id,
    version: before?.version ?? 0,
    kind: isProgramme(view.ects?.value ?? null) ? 'PROGRAMME' : 'MICRO_CREDENTIAL',
    providerId: providerIds[0] ?? '',
    providerIds,
    awarderIds: live.find((one) => one.awarderIds.length > 0)?.awarderIds ?? [],
    statements,
    withdrawnOn: view.withdrawnOn?.value ?? null,
    firstSeenAt: before?.firstSeenAt ?? now,
    titleKey: fold(view.titles?.value[0]?.value ?? ''),
    identifiers: view.identifiers,
    offerings: view.offerings?.value ?? [],
    relations:
      relations?.value.map((relation) => ({ ...relation, sourceId: flags.get(relations.source)?.id ?? 0 })) ??
      [],
  };
}
