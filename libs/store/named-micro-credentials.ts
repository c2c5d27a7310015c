import { identifierIn, isUuid } from './provider-store.js';
import type { HeldMicroCredential } from './publication/micro-credentials.js';
import type { Sql } from './sql.js';

/** Whose a micro-credential is. */
export type NamedMicroCredential = Pick<
  HeldMicroCredential,
  'id' | 'providerId' | 'providerIds' | 'awarderIds'
>;

/** The micro-credentials that a text names, by our id or by SCHEME:VALUE; several where an identifier is not unique. */
export async function microCredentialsNamed(
  sql: Sql,
  asked: string,
): Promise<readonly NamedMicroCredential[]> {
  const identifier = identifierIn(asked);
  return sql.query<NamedMicroCredential>(
    `SELECT id, provider_id AS "providerId", provider_ids AS "providerIds", awarder_ids AS "awarderIds"
     FROM micro_credential
     WHERE id = $1::uuid OR id IN (
       SELECT micro_credential_id FROM micro_credential_identifier WHERE scheme = $2 AND value = $3)
     ORDER BY id`,
    [isUuid(asked) ? asked : null, identifier?.scheme ?? null, identifier?.value ?? null],
  );
}
