import { EMPTY_MICRO_CREDENTIAL } from '#domain';
import { decodeText } from '#formats/reading/bytes.js';
import { localised } from '#formats/reading/text.js';
import { readXml, takeAll, type Walk, type XmlElement } from '#formats/reading/xml.js';
import { sampleDocument, type SampleRecord } from './sample.js';

/** The Open University's own subjects as ISCED-F. */
const FIELDS: Readonly<Record<string, string>> = {
  'Arts and Humanities': '02',
  'Business and Management': '041',
  'Childhood and Youth': '0922',
  'Computing and IT': '06',
  Education: '01',
  'Engineering, Technology and Design': '07',
  'Environment, Development and International Studies': '052',
  'Health and Social Care': '09',
  Languages: '0231',
  Law: '042',
  'Mathematics and Statistics': '054',
  'Psychology and Counselling': '0313',
  Science: '05',
  'Social Sciences': '031',
};

const walk: Walk = (name) => (name === 'course' ? { take: takeAll } : { enter: walk });

/** The Open University's courses of 2012 (XCRI-CAP 1.2). */
export async function* openUniversityRecords(): AsyncGenerator<SampleRecord> {
  const document = sampleDocument('xcri-cap/open-university-2012.xml');
  for await (const course of readXml(decodeText(document), walk)) {
    const id = course.children.find(
      ({ name, attributes }) => name === 'identifier' && 'xsi:type' in attributes,
    );
    if (id) yield { key: `ou:${id.text.trim()}`, draft: draftOf(course) };
  }
}

function draftOf(course: XmlElement): SampleRecord['draft'] {
  const texts = (...wanted: readonly string[]) =>
    course.children.flatMap(({ name, text }) => (wanted.includes(name) ? localised(text, 'en') : []));
  const subjects = texts('subject');
  const outcomes = texts('learningOutcome', 'objective');
  return {
    ...EMPTY_MICRO_CREDENTIAL,
    titles: texts('title'),
    descriptions: texts('abstract', 'description'),
    learningOutcomes: outcomes.map((text) => ({ texts: [text], skills: [] })),
    subjects,
    fields: subjects.flatMap(({ value }) => FIELDS[value] ?? []),
    providers: [
      {
        names: [{ language: 'en', value: 'The Open University' }],
        identifiers: [],
        country: 'GB',
        city: null,
        website: null,
        kind: null,
      },
    ],
    languages: ['en'],
  };
}
