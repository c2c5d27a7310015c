import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import type { Catalogue, GeneratedRecord } from '../generator/catalogue.js';
import { fourOutcomes } from './outcomes.js';

/**
 * Writes an `ooapi-5` feed as three files: organisations, courses, offerings. A record (course and offering) is about
 * 2 kB: 100 words of description, four outcomes, one offering.
 * @param changed every how many records differ from the same feed without it; 0 = none
 * @returns paths by resource
 */
export async function writeOoapiFeed(
  make: () => Catalogue,
  records: number,
  folder: string,
  changed = 0,
): Promise<Record<string, string>> {
  const catalogue = make();
  const paths = {
    organizations: path.join(folder, 'organizations.json'),
    courses: path.join(folder, 'courses.json'),
    offerings: path.join(folder, 'offerings.json'),
  };
  const organisations = catalogue.providers.map((provider) => ({
    organizationId: provider.id,
    primaryCode: { codeType: 'brin', code: provider.id.slice(0, 8) },
    organizationType: 'root',
    name: provider.reference.names.map(languageValue),
    link: provider.reference.website,
    addresses: [{ addressType: 'postal', city: 'Middelburg', countryCode: provider.reference.country }],
  }));
  await writeItems(paths.organizations, organisations);
  const courses = createWriteStream(paths.courses);
  const offerings = createWriteStream(paths.offerings);
  courses.write('{"pageSize":250,"pageNumber":1,"hasNextPage":false,"items":[\n');
  offerings.write('{"pageSize":250,"pageNumber":1,"hasNextPage":false,"items":[\n');
  let n = 0;
  for (const record of catalogue.records(records)) {
    const comma = n === 0 ? '' : ',\n';
    const full = !courses.write(comma + JSON.stringify(course(record, changed > 0 && n % changed === 0)));
    offerings.write(comma + JSON.stringify(offering(record)));
    if (full) await once(courses, 'drain');
    n += 1;
  }
  courses.end('\n]}\n');
  offerings.end('\n]}\n');
  await Promise.all([once(courses, 'finish'), once(offerings, 'finish')]);
  return paths;
}

function course({ id, draft, provider }: GeneratedRecord, changed: boolean): object {
  return {
    courseId: id,
    primaryCode: { codeType: 'identifier', code: id.slice(0, 13) },
    name: draft.titles.map((title) => ({
      language: title.language,
      value: changed ? `${title.value} (revised)` : title.value,
    })),
    abbreviation: id.slice(0, 6),
    studyLoad: { studyLoadUnit: 'ects', value: draft.ects?.min ?? 5 },
    modeOfDelivery: ['online'],
    description: draft.descriptions.map(languageValue),
    teachingLanguage: draft.languages[0] === 'nl' ? 'nld' : 'eng',
    fieldsOfStudy: draft.fields[0] ?? '0611',
    learningOutcomes: fourOutcomes(draft).map((outcome) => [languageValue(outcome)]),
    assessment: [{ language: 'en', value: 'Project work' }],
    level: 'bachelor',
    link: `https://courses.example/${id}`,
    organization: provider.id,
    validFrom: '2024-09-01',
  };
}

function offering({ id, draft }: GeneratedRecord): object {
  const run = draft.offerings[0];
  return {
    offeringId: `${id.slice(0, 24)}${id.slice(24).split('').reverse().join('')}`,
    primaryCode: { codeType: 'identifier', code: id.slice(0, 13) },
    offeringType: 'course',
    course: id,
    name: draft.titles.map(languageValue),
    startDate: run?.startsOn ?? '2027-02-01',
    endDate: run?.endsOn ?? '2027-06-30',
    enrollEndDate: run?.enrolUntil ?? '2027-01-15',
    modeOfDelivery: ['online'],
    priceInformation: [
      { costType: 'total costs', amount: String(run?.prices[0]?.amount ?? 250), currency: 'EUR' },
    ],
  };
}

const languageValue = ({
  language,
  value,
}: {
  language: string;
  value: string;
}): { language: string; value: string } => ({ language, value });

async function writeItems(file: string, items: readonly object[]): Promise<void> {
  const stream = createWriteStream(file);
  stream.end(`{"items":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`);
  await once(stream, 'finish');
}
