/** Records enough for the guard to mean something. */
export const HELD = 20;

const numbers = Array.from({ length: HELD }, (_, n) => n);

/** Opens a catalogue in `credential-commons`; closed by `]}`. */
export const JSON_START = '{"@graph":[';

/** @param filler of a member that the format does not know, so that it is read and left behind */
export function jsonRecord(n: number, filler = ''): string {
  return JSON.stringify({
    '@type': 'MicroCredential',
    '@id': `https://catalogue.example/mc/${n}`,
    name: `Kursus ${n}`,
    summary: `Kirjeldus ${n}.`,
    language: 'et',
    ectsCredits: 3,
    provider: { '@type': 'Organization', name: 'Kool' },
    startDate: '2027-02-01',
    filler,
  });
}

export const smallJson = (): string => `${JSON_START}${numbers.map((n) => jsonRecord(n)).join(',')}]}`;

/** Opens a catalogue in `elm-xml` within its list of specifications; closed by `XML_END`. */
export const XML_START =
  '<Courses xmlns="http://data.europa.eu/snb/model/application-profile/loq-constraints/" xsdVersion="3.3.1">' +
  '<learningAchievementSpecificationReferences>';
export const XML_END = '</learningAchievementSpecificationReferences></Courses>';

export function xmlRecord(n: number, filler = ''): string {
  return (
    `<learningAchievementSpecification id="https://e.example/spec/${n}"><title language="en">Course ${n}</title>` +
    `<filler>${filler}</filler></learningAchievementSpecification>`
  );
}

export const smallXml = (): string => `${XML_START}${numbers.map((n) => xmlRecord(n)).join('')}${XML_END}`;
