import { EMPTY_MICRO_CREDENTIAL } from '#domain';
import { decodeText } from '#formats/reading/bytes.js';
import { localised } from '#formats/reading/text.js';
import { readXml, takeAll, type Walk, type XmlElement } from '#formats/reading/xml.js';
import { sampleDocument, type SampleRecord } from './sample.js';

const LANGUAGES: Readonly<Record<string, string>> = { ita: 'it', eng: 'en' };
const walk: Walk = (name) => (name === 'af' ? { take: takeAll } : { enter: walk });

/** Teaching units of Pavia, in Italian and English. */
export async function* paviaRecords(): AsyncGenerator<SampleRecord> {
  const document = sampleDocument('university-native/pavia-ugov-soap-redacted.xml');
  for await (const unit of readXml(decodeText(document), walk)) {
    const outcomes = textsOf(unit, 'OBIETT_FORM');
    yield {
      key: `pavia:${valueOf(unit, 'afId')}`,
      draft: {
        ...EMPTY_MICRO_CREDENTIAL,
        titles: [
          ...localised(valueOf(unit, 'afGenDes'), 'it'),
          ...localised(valueOf(unit, 'afGenDesEng'), 'en'),
        ],
        descriptions: textsOf(unit, 'CONTENUTI'),
        learningOutcomes: outcomes.length === 0 ? [] : [{ texts: outcomes, skills: [] }],
        providers: [
          {
            names: [
              { language: 'it', value: 'Università di Pavia' },
              { language: 'en', value: 'University of Pavia' },
            ],
            identifiers: [],
            country: 'IT',
            city: null,
            website: null,
            kind: null,
          },
        ],
        languages: ['it'],
      },
    };
  }
}

function valueOf(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? '';
}

function textsOf(unit: XmlElement, kind: string) {
  const texts = unit.children.filter(({ name }) => name === 'testi').flatMap(({ children }) => children);
  return texts
    .filter((text) => valueOf(text, 'tipoTestoCod') === kind)
    .flatMap((text) => localised(valueOf(text, 'contenuto'), LANGUAGES[valueOf(text, 'linguaCod')]));
}
