import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom decisions are about is read from the index alone: a list of a thousand providers asks it of 20,000 decisions,
 * whose rows lie all over the table.
 */
export class ListOfDecisions1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX decision_provider_by_decision;
      CREATE INDEX decision_provider_by_decision ON decision_provider (decision_id, provider_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX decision_provider_by_decision;
      CREATE INDEX decision_provider_by_decision ON decision_provider (decision_id);
    `);
  }
}
