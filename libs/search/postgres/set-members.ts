import type { Sql } from '#store';

/** Sets kept; a catalogue of a million has some 50,000, most of them of providers. */
const KEPT = 200_000;

/** The members of value sets by code, of one database. Sets never change, so that each is read once. */
export class SetMembers {
  private readonly kept = new Map<number, readonly string[]>();

  /** One statement, or none where all are known. */
  async of(sql: Sql, codes: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
    if (codes.every((code) => this.kept.has(code))) return this.kept;
    if (this.kept.size > KEPT) this.kept.clear();
    const missing = [...new Set(codes.filter((code) => !this.kept.has(code)))];
    const rows = await sql.query<{ id: number; members: string[] }>(
      'SELECT id, members FROM search_value_set WHERE id = ANY ($1::integer[])',
      [missing],
    );
    for (const { id, members } of rows) this.kept.set(id, members);
    return this.kept;
  }
}
