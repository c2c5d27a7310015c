import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies that took part in a review beside the one whose decision it is. */
export class ContributingAgencies1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE quality_decision ADD COLUMN contributing_agency_ids uuid[] NOT NULL DEFAULT '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE quality_decision DROP COLUMN contributing_agency_ids');
  }
}
