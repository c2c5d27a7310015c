import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import type { Catalogue, GeneratedRecord } from '../generator/catalogue.js';
import { fourOutcomes } from './outcomes.js';

const NAMESPACE = 'http://data.europa.eu/snb/model/application-profile/loq-constraints/';
const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/ENG';

/** Writes an `elm-xml` (LOQ 3.3) file of the same catalogue: a specification, four outcomes and one opportunity a record. */
export async function writeElmFeed(make: () => Catalogue, records: number, folder: string): Promise<string> {
  const catalogue = make();
  const file = path.join(folder, 'loq.xml');
  const stream = createWriteStream(file);
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  await write(`<?xml version="1.0" encoding="UTF-8"?>\n<Courses xmlns="${NAMESPACE}" xsdVersion="3.3.1">\n`);
  await section(write, 'learningOpportunityReferences', make(), records, opportunity);
  await section(write, 'learningAchievementSpecificationReferences', make(), records, specification);
  await section(write, 'learningOutcomeReferences', make(), records, outcomes);
  await write('<agentReferences>\n');
  for (const provider of catalogue.providers) {
    const names = provider.reference.names
      .map(({ language, value }) => `<legalName language="${language}">${escape(value)}</legalName>`)
      .join('');
    await write(
      `<organisation id="https://e.example/org/${provider.id}">${names}<location idref="https://e.example/loc/${provider.reference.country}"/></organisation>\n`,
    );
  }
  await write('</agentReferences>\n<locationReferences>\n');
  for (const country of new Set(catalogue.providers.map((provider) => provider.reference.country))) {
    await write(
      `<location id="https://e.example/loc/${country}"><address><countryCode uri="http://publications.europa.eu/resource/authority/country/${country}"/></address></location>\n`,
    );
  }
  stream.end('</locationReferences>\n</Courses>\n');
  await once(stream, 'finish');
  return file;
}

async function section(
  write: (text: string) => Promise<void>,
  name: string,
  catalogue: Catalogue,
  records: number,
  render: (record: GeneratedRecord) => string,
): Promise<void> {
  await write(`<${name}>\n`);
  for (const record of catalogue.records(records)) await write(render(record));
  await write(`</${name}>\n`);
}

const titles = ({ draft }: GeneratedRecord): string =>
  draft.titles
    .map(({ language, value }) => `<title language="${language}">${escape(value)}</title>`)
    .join('');

function opportunity(record: GeneratedRecord): string {
  const { id, draft, provider } = record;
  const run = draft.offerings[0];
  return (
    `<learningOpportunity id="https://e.example/lo/${id}">${titles(record)}<homepage><contentUrl>https://courses.example/${id}</contentUrl></homepage>` +
    `<temporal><startDate>${run?.startsOn ?? '2027-02-01'}T09:00:00Z</startDate><endDate>${run?.endsOn ?? '2027-06-30'}T17:00:00Z</endDate></temporal>` +
    `<providedBy idref="https://e.example/org/${provider.id}"/><learningAchievementSpecification idref="https://e.example/spec/${id}"/>` +
    `<defaultLanguage uri="${LANGUAGE}"/></learningOpportunity>\n`
  );
}

function specification(record: GeneratedRecord): string {
  const { id, draft } = record;
  const description = draft.descriptions
    .map(({ language, value }) => `<description language="${language}">${escape(value)}</description>`)
    .join('');
  const refs = fourOutcomes(draft)
    .map((_, n) => `<learningOutcome idref="https://e.example/out/${id}/${n}"/>`)
    .join('');
  return (
    `<learningAchievementSpecification id="https://e.example/spec/${id}">${titles(record)}${description}` +
    `<ISCEDFCode uri="http://data.europa.eu/snb/isced-f/${draft.fields[0] ?? '0611'}"/><creditPoint><framework uri="http://data.europa.eu/snb/education-credit/6fcec5c5af"/>` +
    `<point>${draft.ects?.min ?? 5}</point></creditPoint><language uri="${LANGUAGE}"/>${refs}</learningAchievementSpecification>\n`
  );
}

function outcomes({ id, draft }: GeneratedRecord): string {
  return fourOutcomes(draft)
    .map(
      ({ language, value }, n) =>
        `<learningOutcome id="https://e.example/out/${id}/${n}"><title language="${language}">${escape(value)}</title></learningOutcome>\n`,
    )
    .join('');
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
