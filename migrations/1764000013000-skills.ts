import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every outcome of a list of statements with its skills written anew by `skill`, an expression over `kept.skill`. */
const rewritten = (statements: string, skill: string): string => `(
  SELECT jsonb_agg(CASE jsonb_typeof(said.one #> '{draft,learningOutcomes}') WHEN 'array'
    THEN jsonb_set(said.one, '{draft,learningOutcomes}', (
      SELECT coalesce(jsonb_agg(jsonb_set(outcome.one, '{skills}', (
        SELECT coalesce(jsonb_agg(${skill} ORDER BY kept.n) FILTER (WHERE ${skill} IS NOT NULL), '[]')
        FROM jsonb_array_elements(outcome.one -> 'skills') WITH ORDINALITY AS kept (skill, n)
      )) ORDER BY outcome.n), '[]')
      FROM jsonb_array_elements(said.one #> '{draft,learningOutcomes}') WITH ORDINALITY AS outcome (one, n)
    )) ELSE said.one END ORDER BY said.n)
  FROM jsonb_array_elements(${statements}) WITH ORDINALITY AS said (one, n)
)`;

/** Only what has such a skill is written: most records have none. */
const has = (statements: string, type: 'string' | 'object'): string =>
  `jsonb_path_exists(${statements}, '$[*].draft.learningOutcomes[*].skills[*] ? (@.type() == "${type}")')`;

const NAMED = `CASE jsonb_typeof(kept.skill) WHEN 'string'
  THEN jsonb_build_object('uri', kept.skill, 'labels', '[]'::jsonb) ELSE kept.skill END`;
const ADDRESS = `CASE jsonb_typeof(kept.skill) WHEN 'object' THEN NULLIF(kept.skill -> 'uri', 'null') ELSE kept.skill END`;

/**
 * A skill was its address and is now an object with its labels. What is stored is written in the new form rather than
 * read in both, in the versions too, so that only one form is known to the code; no source has said anything new, so it
 * is no publication and leaves no version. Labels come with the next harvest that reads them.
 *
 * Workers and APIs of the version before cannot read it: stop them first.
 */
export class Skills1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await rewrite(runner, 'string', NAMED);
    await runner.query(`
      -- every label that ever stood in a search document; its words are folded and each stands after a space, so that
      -- one pattern finds the beginnings of words, and the index serves two letters
      CREATE TABLE search_skill (
        language text COLLATE "C" NOT NULL,
        label text COLLATE "C" NOT NULL,
        words text NOT NULL,
        PRIMARY KEY (language, label)
      );
      CREATE INDEX search_skill_words ON search_skill USING gin (words gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_skill');
    await rewrite(runner, 'object', ADDRESS);
  }
}

async function rewrite(runner: QueryRunner, from: 'string' | 'object', skill: string): Promise<void> {
  await runner.query(`
    ALTER TABLE micro_credential DISABLE TRIGGER keep_version;
    UPDATE micro_credential SET statements = ${rewritten('statements', skill)} WHERE ${has('statements', from)};
    ALTER TABLE micro_credential ENABLE TRIGGER keep_version;
    UPDATE version SET body = jsonb_set(body, '{statements}', ${rewritten("body -> 'statements'", skill)})
    WHERE entity = 'micro_credential' AND ${has("body -> 'statements'", from)};
  `);
}
