/**
 * A FROM item: rows of a versioned table, as they are or as they were known at a time.
 *
 * With `knownOn` the statement must have a CTE `horizon (seq)`, the last publication known then. A row was known then if
 * the publication that wrote it is not after the horizon, and the one that replaced it is.
 * @param now condition on `held`, a current row
 * @param then the same condition on `kept`, a row of `version`
 */
export function heldRows(
  table: string,
  condition: { readonly now: string; readonly then: string },
  knownOn: boolean,
): string {
  if (!knownOn) return `(SELECT held.* FROM ${table} AS held WHERE ${condition.now})`;
  return `(
    SELECT held.* FROM ${table} AS held JOIN publication AS made ON made.id = held.publication
    WHERE ${condition.now} AND made.seq <= (SELECT seq FROM horizon)
    UNION ALL
    SELECT was.* FROM version AS kept
    JOIN publication AS made ON made.id = kept.publication
    JOIN publication AS replaced ON replaced.id = kept.replaced_by
    CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, kept.body) AS was
    WHERE kept.entity = '${table}' AND ${condition.then}
      AND made.seq <= (SELECT seq FROM horizon) AND replaced.seq > (SELECT seq FROM horizon)
  )`;
}

/** The CTE that `heldRows` needs. @param parameter as `$2`: the time, or null for now */
export function horizon(parameter: string): string {
  return `horizon AS MATERIALIZED (
    SELECT coalesce((SELECT seq FROM publication WHERE recorded_at <= ${parameter}::timestamptz ORDER BY recorded_at DESC LIMIT 1), 0) AS seq
  )`;
}
