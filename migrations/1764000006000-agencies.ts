import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The decisions of an agency, newest first, in pages: a large agency has tens of thousands. */
export class Agencies1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX quality_decision_by_agency ON quality_decision (agency_id, (coalesce(statement->>'validFrom', '')), id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX quality_decision_by_agency');
  }
}
