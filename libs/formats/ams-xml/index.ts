/**
 * European Learning Model, accreditations (AMS) as XML: what quality assurance agencies and authorities load into the
 * Europass Accreditation Database, DEQAR among them. Generations 3.1 and 3.3, which differ in namespace.
 *
 * record  an accreditation, under its id
 * shared  the organisations and places that it refers to
 */
import { AGENTS_AND_PLACES, identifier, webResource, type Fields } from '../elm-model/fields.js';
import { parserOf } from '../elm-model/parse.js';
import type { Format } from '../format.js';
import { map } from './map.js';
import { checkMapping } from './mapping.js';

const accreditation: Fields = {
  identifier,
  type: 'uri',
  title: 'localised',
  decision: 'concept',
  report: webResource,
  organisation: { refersTo: 'agent' },
  limitField: 'uri',
  limitEQFLevel: 'uri',
  limitJurisdiction: 'uri',
  limitCredentialType: 'concept',
  limitAbstractProgramme: 'concept',
  limitQualification: 'id',
  accreditingAgent: { refersTo: 'agent' },
  issued: 'text',
  valid: 'text',
  expiryDate: 'text',
  homepage: webResource,
  landingPage: webResource,
  status: 'text',
  modified: 'text',
};

export const amsXml: Format = {
  id: 'ams-xml',
  version: 2,
  resources: [''],
  sameKey: 'repeat',
  checkMapping,
  parse: parserOf({
    root: 'Accreditations',
    namespaces: [
      'http://data.europa.eu/snb/model/ap/ams-constraints/',
      'http://data.europa.eu/snb/model/application-profile/ams-constraints/',
    ],
    what: 'an ELM list of accreditations',
    short: 'an AMS',
    lists: {
      ...AGENTS_AND_PLACES,
      accreditationReferences: { accreditation: { role: 'record', fields: accreditation } },
    },
  }),
  map,
};
