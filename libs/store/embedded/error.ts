/** The embedded PostgreSQL cannot be used; the sentence says what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
