import { importJWK, SignJWT } from 'jose';
import type { AskedQuestion } from '#domain';
import { activeSigningKey, SIGNING_ALGORITHM } from '#store';
import type { Platform } from '../request/platform.js';
import type { Answered } from './ask.js';
import { qualityDocument } from './quality-document.js';

/** Says what is signed, so that a token of another purpose is never taken for a statement (RFC 8725 §3.11). */
const STATEMENT_TYPE = 'trellis-quality-statement+jwt';

/**
 * The answer as a compact JWS that stands on its own: who was asked about and how, for which day, what was answered on
 * what evidence, by whom and when (docs/signed-statements.md).
 */
export async function signStatement(
  { configuration, database, clock }: Platform,
  answered: Answered,
  { knownOn, eqfLevel, field }: AskedQuestion,
): Promise<string> {
  const now = clock.now();
  const { kid, privateJwk } = await activeSigningKey(database, now);
  const { provider, ...answer } = qualityDocument(answered);
  const question = {
    provider: answered.asked,
    on: answer.on,
    knownOn: knownOn ?? null,
    eqfLevel: eqfLevel ? Number(eqfLevel) : null,
    field: field ?? null,
  };
  return new SignJWT({ question, provider, answer: { ...answer } })
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, kid, typ: STATEMENT_TYPE })
    .setIssuer(configuration.baseUrl)
    .setSubject(provider.id)
    .setIssuedAt(new Date(now))
    .sign(await importJWK(privateJwk, SIGNING_ALGORITHM));
}
