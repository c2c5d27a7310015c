/**
 * Names of environment variables that sources may name. The ending keeps a source from having other secrets of the
 * process, such as the address of the database, sent to where it likes.
 */
export const CREDENTIAL_NAME = /^[A-Z][A-Z0-9_]{0,98}_(?:TOKEN|AUTHORIZATION)$/;

/** Looks up a credential by the name of its environment variable; null where it is not set. */
export type Credentials = (name: string) => string | null;

/** A function, not an object: what cannot be listed is not logged with whatever holds it. */
export function credentialsOf(environment: Readonly<Record<string, string | undefined>>): Credentials {
  const held = new Map(Object.entries(environment).filter(([name]) => CREDENTIAL_NAME.test(name)));
  return (name) => held.get(name) || null;
}
