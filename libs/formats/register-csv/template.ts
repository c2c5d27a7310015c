/**
 * The template of a national register in three tables: what each column holds, and an invented example. It is the
 * format's definition: the columns that are read are the columns of the template.
 */

/** Reading order: entries and decisions name providers. */
export const RESOURCES = ['providers', 'entries', 'decisions'] as const;
export type Resource = (typeof RESOURCES)[number];

export interface TemplateColumn {
  readonly name: string;
  readonly required: boolean;
  /** one cell for each example row */
  readonly examples: readonly string[];
}

function required(name: string, ...examples: readonly string[]): TemplateColumn {
  return { name, required: true, examples };
}

function optional(name: string, ...examples: readonly string[]): TemplateColumn {
  return { name, required: false, examples };
}

export const TEMPLATE: Readonly<Record<Resource, readonly TemplateColumn[]>> = {
  providers: [
    required('provider_id', 'R-001', 'R-002', 'R-003'),
    required(
      'names',
      'et:Näidise Ülikool | en:Example University',
      'et:Näidise Kunstikool | en:Example School of Arts',
      'en:Example Skills Ltd',
    ),
    optional('other_names', 'NÜ | en:University of Example', '', ''),
    optional(
      'identifiers',
      'ror:00example1 | national-EE:70000001',
      'national-EE:70000002',
      'vat:EE100000003',
    ),
    optional('kind', 'institution', 'institution', 'alternative provider'),
    optional('country', 'EE', 'EE', 'EE'),
    optional('city', 'Tartu', 'Pärnu', 'Tallinn'),
    optional('other_countries', 'LV | FI', '', ''),
    optional('website', 'https://university.example/', '', 'https://skills.example/'),
    optional('founded_on', '1919-12-01', '1950-09-01', '2016-03-15'),
    optional('closed_on', '', '2018-08-31', ''),
    optional('relations', 'absorbed=R-002@2018-09-01', 'absorbed_by=R-001@2018-09-01', ''),
    optional('withdrawn_on', '', '2018-08-31', ''),
  ],
  entries: [
    required('entry_id', 'E-001', 'E-002'),
    optional('provider_id', 'R-001', 'R-003'),
    optional('provider_identifiers', '', 'vat:EE100000003'),
    optional('provider_name', '', 'en:Example Skills Ltd'),
    optional('identifiers', '', ''),
    optional('listed_as', 'university', 'provider of continuing education'),
    optional('valid_from', '1995-01-01', '2020-01-01'),
    optional('valid_to', '', '2027-12-31'),
    optional('eqf_levels', '6 | 7 | 8', '4 | 5 | 6'),
    optional('fields', '', '06 | 0413'),
    optional('url', 'https://register.example/R-001', 'https://register.example/R-003'),
    optional('withdrawn_on', '', ''),
  ],
  decisions: [
    required('decision_id', 'D-001', 'D-002', 'D-002'),
    optional('provider_id', 'R-001', 'R-001', 'R-003'),
    optional('provider_identifiers', '', '', ''),
    optional('provider_name', '', '', ''),
    optional('identifiers', '', '', ''),
    optional('agency_name', ...same(3, 'Example Quality Agency')),
    optional('agency_acronym', ...same(3, 'EXQA')),
    optional('agency_identifiers', ...same(3, '')),
    optional('contributing_agencies', '', 'OTHQA', 'OTHQA'),
    required('level', 'institutional', 'joint programme', 'joint programme'),
    optional('activity', 'institutional accreditation', 'joint accreditation', 'joint accreditation'),
    optional('scheme', 'ESG', 'national', 'national'),
    required('mandate', 'obligatory', 'voluntary', 'voluntary'),
    required('outcome', 'positive', 'conditional', 'conditional'),
    required('valid_from', '2021-06-01', '2023-02-15', '2023-02-15'),
    optional('valid_to', '2028-05-31', '', ''),
    optional('eqf_levels', '', '', ''),
    optional('fields', '', '06', '06'),
    optional('programme_name', '', 'Applied Data Skills', 'Applied Data Skills'),
    optional('programme_qualification', '', 'Certificate', 'Certificate'),
    optional('programme_cycle', '', 'second', 'second'),
    optional('programme_identifiers', ...same(3, '')),
    optional('programme_is_micro_credential', '', 'no', 'no'),
    optional('report_url', 'https://agency.example/D-001.pdf', '', ''),
    optional('withdrawn_on', ...same(3, '')),
    optional('annulled', ...same(3, 'no')),
  ],
};

function same(count: number, value: string): readonly string[] {
  return Array<string>(count).fill(value);
}

/**
 * A table to fill in: headings and example rows, as spreadsheets write and read it (UTF-8 with byte order mark, comma,
 * CRLF; RFC 4180).
 */
export function registerCsvTemplate(resource: Resource): string {
  const columns = TEMPLATE[resource];
  const examples =
    columns[0]?.examples.map((_, row) => columns.map((column) => column.examples[row] ?? '')) ?? [];
  const lines = [columns.map(({ name }) => name), ...examples].map((cells) => cells.map(written).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function written(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
