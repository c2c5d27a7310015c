/**
 * European Learning Model, learning opportunities and qualifications (LOQ) as XML: what national authorities load
 * into the Qualifications Dataset Register. Generations 3.1 and 3.3, which differ in namespace.
 *
 * record  a learningAchievementSpecification or qualification, under its id
 * piece   a learningOpportunity: an offering of the specification that it names
 * shared  all that is referred to by idref: outcomes, assessments, organisations, accreditations, locations …
 */
import type { Format } from '../format.js';
import { map } from './map.js';
import { LISTS } from './fields.js';
import { parserOf } from '../elm-model/parse.js';

export const elmXml: Format = {
  id: 'elm-xml',
  version: 1,
  resources: [''],
  sameKey: 'repeat',
  parse: parserOf({
    root: 'Courses',
    namespaces: [
      'http://data.europa.eu/snb/model/ap/loq-constraints/',
      'http://data.europa.eu/snb/model/application-profile/loq-constraints/',
    ],
    what: 'an ELM list of learning opportunities and qualifications',
    short: 'a LOQ',
    lists: LISTS,
  }),
  map,
};
