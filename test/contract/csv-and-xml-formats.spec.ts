import { readFileSync } from 'node:fs';
import { amsXml } from '#formats/ams-xml/index.js';
import { deqarCsv } from '#formats/deqar-csv/index.js';
import { elmXml } from '#formats/elm-xml/index.js';
import { registerCsv } from '#formats/register-csv/index.js';
import { PLAIN_SOURCE } from '../support/read-feed.js';
import { CELLS, describeFormat, type FormatExample } from './format-contract.js';

function file(resource: string, path: string): FormatExample['documents'][number] {
  return { resource, content: readFileSync(`test/fixtures/${path}`) };
}

describeFormat(deqarCsv, [
  {
    name: 'institutions, reports and agencies',
    source: PLAIN_SOURCE,
    documents: deqarCsv.resources.map((resource) => file(resource, `deqar-csv/${resource}.csv`)),
    personal: [],
    values: CELLS,
  },
]);

describeFormat(registerCsv, [
  {
    name: 'providers, entries and decisions',
    source: { ...PLAIN_SOURCE, slug: 'xx-register', role: 'competent-authority', country: 'EE' },
    documents: registerCsv.resources.map((resource) => file(resource, `register-csv/${resource}.csv`)),
    personal: [],
    values: CELLS,
  },
]);

describeFormat(elmXml, [
  {
    name: 'a qualification',
    source: PLAIN_SOURCE,
    documents: [file('', 'elm-xml/qualification.xml')],
    personal: [],
  },
]);

describeFormat(amsXml, [
  {
    name: 'accreditations',
    source: PLAIN_SOURCE,
    documents: [file('', 'ams-xml/accreditations.xml')],
    personal: ['+386 1 000 000'],
  },
]);
