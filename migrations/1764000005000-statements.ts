import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that sign statements. */
export class Statements1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE signing_key (
        kid text PRIMARY KEY,
        public_jwk jsonb NOT NULL,
        -- erased when the key retires: what is not held cannot sign again, nor be stolen
        private_jwk jsonb,
        created_at timestamptz NOT NULL,
        retired_at timestamptz
      );
      -- one signs at a time: of processes that start together, one makes the key and the others use it
      CREATE UNIQUE INDEX signing_key_active ON signing_key ((retired_at IS NULL)) WHERE retired_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE signing_key');
  }
}
