import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where everything offered has ended, a search puts it after what is current: the search tables remember that it has. */
export class Past1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['search_facet', 'search_document'])
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN past boolean NOT NULL DEFAULT false;
        UPDATE ${table} SET past = true FROM (
          SELECT micro_credential_id FROM offering
          GROUP BY micro_credential_id HAVING bool_and(coalesce(ends_on < current_date, false))
        ) AS ended WHERE id = ended.micro_credential_id;
        ALTER TABLE ${table} ALTER COLUMN past DROP DEFAULT;
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_facet DROP COLUMN past;
      ALTER TABLE search_document DROP COLUMN past;
    `);
  }
}
