import { parse } from 'csv-parse/browser/esm/sync';

/** As many as the API answers at once. */
export const MOST_ASKED = 1_000;

/** SCHEME:VALUE, a bare DEQAR identifier, or an id of our own, as an address of a page has it. */
const IDENTIFIER = /^([a-z][a-z0-9-]*:\S.*|DEQARINST\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** Not an identifier, though written like one. */
const WEB_ADDRESS = /^(https?|mailto):/i;

export interface ReadList {
  readonly identifiers: readonly string[];
  /** the first line, where it is the heading of a column; told, since it is not asked about */
  readonly heading: string | null;
}

/**
 * Identifiers from what somebody pastes or a spreadsheet saves: one a line, or several parted by commas, semicolons
 * or tabs. Of a line with other columns what looks like an identifier is taken; of a line without any its first cell,
 * so that what is mistyped comes back with a reason instead of being passed over.
 */
export function readList(text: string): ReadList {
  const lines = rowsOf(text).map((cells) => {
    const found = cells.filter((cell) => IDENTIFIER.test(cell) && !WEB_ADDRESS.test(cell));
    return { first: cells[0] ?? '', found };
  });
  const [head, ...rest] = lines;
  const isHeading =
    head?.found.length === 0 && !/\d/.test(head.first) && rest.some(({ found }) => found.length > 0);
  const asked = isHeading ? rest : lines;
  return {
    identifiers: asked.flatMap(({ first, found }) => (found.length > 0 ? found : [first])),
    heading: isHeading ? head.first : null,
  };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = parse(text, {
    bom: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  return rows.map((cells) => cells.filter((cell) => cell !== '')).filter((cells) => cells.length > 0);
}
