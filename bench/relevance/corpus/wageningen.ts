import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EMPTY_MICRO_CREDENTIAL } from '#domain';
import { localised, plainText } from '#formats/reading/text.js';
import { scanWords } from '#search/text/words.js';
import { SAMPLES, type SampleRecord } from './sample.js';

interface CourseText {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly learningOutcomes: string | null;
  readonly 'field-of-study': string | null;
}

/** The Dutch sectors as ISCED-F; "Onderwijs" here holds courses of every field, so it says nothing. */
const FIELDS: Readonly<Record<string, string>> = {
  'Landbouw & Natuurlijke omgeving': '08',
  Techniek: '07',
};

/** Course texts of Wageningen; their language is not stated, and about a tenth is Dutch. */
export function* wageningenRecords(): Generator<SampleRecord> {
  const path = resolve(SAMPLES, 'ooapi/wur-course-texts.json');
  for (const course of JSON.parse(readFileSync(path, 'utf8')) as readonly CourseText[]) {
    const text = [course.name, course.description, course.learningOutcomes].join(' ');
    const language = isDutch(plainText(text)) ? 'nl' : 'en';
    const outcomes = localised(course.learningOutcomes, language);
    const field = FIELDS[course['field-of-study'] ?? ''];
    yield {
      key: `wur:${course.id}`,
      draft: {
        ...EMPTY_MICRO_CREDENTIAL,
        titles: localised(course.name, language),
        descriptions: localised(course.description, language),
        learningOutcomes: outcomes.length === 0 ? [] : [{ texts: outcomes, skills: [] }],
        providers: [provider('Wageningen University & Research')],
        fields: field === undefined ? [] : [field],
        languages: [language],
      },
    };
  }
}

function provider(name: string) {
  const names = [{ language: 'en', value: name }];
  return { names, identifiers: [], country: 'NL', city: null, website: null, kind: null };
}

const DUTCH = new Set(
  'de het een van en voor met niet ook zijn wordt worden bij naar over uit je'.split(' '),
);
const ENGLISH = new Set('the a of and for with not also are is be by to about from you this'.split(' '));

/** More of Dutch's most frequent words than of those of English. */
function isDutch(text: string): boolean {
  let lead = 0;
  scanWords(text, (start, end) => {
    const word = text.slice(start, end).toLowerCase();
    if (DUTCH.has(word)) lead += 1;
    else if (ENGLISH.has(word)) lead -= 1;
  });
  return lead > 0;
}
