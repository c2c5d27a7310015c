import { readFileSync } from 'node:fs';
import { credentialCommons } from '#formats/credential-commons/index.js';
import { deqarApi } from '#formats/deqar-api/index.js';
import { deqarSubmission } from '#formats/deqar-submission/index.js';
import { ooapi5 } from '#formats/ooapi-5/index.js';
import { PLAIN_SOURCE } from '../support/read-feed.js';
import { describeFormat } from './format-contract.js';

const PERSON = { name: 'Ada Voorbeeld', mail: 'ada@example.org', phone: '+31 30 1234567' };
const personal = Object.values(PERSON);
const en = (value: string): object[] => [{ language: 'en-GB', value }];

const credential = {
  '@type': 'MicroCredential',
  '@id': 'https://example.org/mk/1',
  name: 'Näidis',
  summary: 'Lühike <b>kokkuvõte</b>…',
  url: 'https://example.org/mk/1',
  field: 'haridus',
  language: 'et',
  ectsCredits: 6,
  provider: { name: 'Näidiskool', contactPoint: PERSON },
  learningOutcome: ['teab', 'oskab'],
  price: '100',
  priceCurrency: 'EUR',
  registrationDeadline: '2026-10-08',
  startDate: '2026-10-17',
  instructor: PERSON,
};

describeFormat(credentialCommons, [
  {
    name: 'a catalogue',
    source: { ...PLAIN_SOURCE, country: 'EE' },
    documents: [
      {
        resource: '',
        content: JSON.stringify({
          '@context': 'x',
          '@graph': [credential, { ...credential, '@id': 'urn:x:2' }],
        }),
      },
    ],
    personal,
  },
  {
    name: 'a single credential',
    source: PLAIN_SOURCE,
    documents: [{ resource: '', content: JSON.stringify(credential) }],
    personal,
  },
]);

const organisations = [
  {
    organizationId: 'u',
    organizationType: 'root',
    name: en('Example University'),
    shortName: 'EU',
    contact: PERSON,
    addresses: [{ addressType: 'visit', city: 'Utrecht', countryCode: 'NL', telephone: PERSON.phone }],
  },
  {
    organizationId: 'f',
    organizationType: 'faculty',
    name: en('Faculty'),
    parent: 'u',
    otherCodes: [{ codeType: 'emailAdress', code: PERSON.mail }],
  },
];

const education = {
  primaryCode: { codeType: 'identifier', code: 'X-1' },
  name: en('Writing'),
  description: en('<p>Why</p>'),
  studyLoad: { studyLoadUnit: 'ects', value: 3 },
  modeOfDelivery: ['on campus'],
  teachingLanguage: 'nld',
  fieldsOfStudy: '0732',
  learningOutcomes: [en('Writes'), en('Reads')],
  admissionRequirements: en('None'),
  level: 'master',
  levelOfQualification: '7',
  assessment: en('Exam'),
  link: 'https://example.org/c1',
  organization: 'f',
  coordinators: [PERSON],
  consumers: [
    {
      consumerKey: 'eduxchange',
      alliances: [{ name: 'a', microcredential: 'stackable', instructorNames: [PERSON.name] }],
    },
  ],
  validFrom: '2020-01-01',
  validTo: '2030-01-01',
  ext: { contact: PERSON },
};

const offering = {
  offeringId: 'o1',
  offeringType: 'course',
  course: 'c1',
  startDate: '2026-09-01',
  endDate: '2026-10-01',
  modeOfDelivery: ['online'],
  addresses: [{ addressType: 'teaching', city: 'Delft', additional: en(PERSON.phone) }],
  priceInformation: [{ costType: 'total costs', amount: '10.50', currency: 'EUR' }],
  contact: PERSON,
};

const page = (items: unknown): string =>
  JSON.stringify({ pageSize: 250, pageNumber: 1, hasNextPage: true, items });

describeFormat(ooapi5, [
  {
    name: 'files',
    source: { ...PLAIN_SOURCE, country: 'NL' },
    documents: [
      { resource: 'organizations', content: JSON.stringify(organisations) },
      {
        resource: 'programs',
        content: page([{ programId: 'p1', programType: 'minor', ...education, children: ['p2'] }]),
      },
      { resource: 'courses', content: page([{ courseId: 'c1', ...education, programs: ['p1'] }]) },
      {
        resource: 'offerings',
        content: page([
          offering,
          { ...offering, offeringType: 'component' },
          { ...offering, course: { courseId: 'c1' } },
        ]),
      },
    ],
    personal,
  },
]);

describeFormat(deqarApi, [
  {
    name: 'lists and details',
    source: PLAIN_SOURCE,
    documents: ['agencies', 'agency', 'institutions', 'institution', 'reports'].map((resource) => ({
      resource,
      content: readFileSync(`test/fixtures/deqar-api/${resource}.json`),
    })),
    personal: ['Beatrice', 'beatrice@agency.example.org'],
  },
]);

describeFormat(deqarSubmission, [
  {
    name: 'submissions with both lists',
    source: PLAIN_SOURCE,
    documents: ['submissions', 'agencies', 'institutions'].map((resource) => ({
      resource,
      content: readFileSync(`test/fixtures/deqar-submission/${resource}.json`),
    })),
    personal: ['Beatrice', 'beatrice@agency.example.org', 'Ada Voorbeeld', 'ada@agency.example.org'],
  },
]);
