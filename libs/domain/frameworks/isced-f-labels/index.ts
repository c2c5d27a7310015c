import { BG } from './bg.js';
import { CS } from './cs.js';
import { DA } from './da.js';
import { DE } from './de.js';
import { EL } from './el.js';
import { ES } from './es.js';
import { ET } from './et.js';
import { FI } from './fi.js';
import { FR } from './fr.js';
import { GA } from './ga.js';
import { HR } from './hr.js';
import { HU } from './hu.js';
import { IS } from './is.js';
import { IT } from './it.js';
import { LT } from './lt.js';
import { LV } from './lv.js';
import { MK } from './mk.js';
import { MT } from './mt.js';
import { NL } from './nl.js';
import { NO } from './no.js';
import { PL } from './pl.js';
import { PT } from './pt.js';
import { RO } from './ro.js';
import { SK } from './sk.js';
import { SL } from './sl.js';
import { SR } from './sr.js';
import { SV } from './sv.js';
import { TR } from './tr.js';
import { UK } from './uk.js';

/**
 * Names of the fields of ISCED-F 2013 in other languages than English, by language: a line for each code, the name after
 * a space. They are the preferred labels of the European Commission's concept scheme
 * http://data.europa.eu/snb/isced-f/25831c2 (European Learning Model, ESCO), © European Union 2026, CC BY 4.0
 * (Commission Decision 2011/833/EU), as read from data.europa.eu on 29 January 2026 and published by the European
 * University Foundation (EuropeanUniversityFoundation/isced_php, commit ac5056a).
 *
 * That publication gives one name to all fields with the same English name ("Education" is 01 and 011). A name that is
 * the English one, as where the scheme has no translation, is left out; nothing was added, and nothing translated. `no`
 * is the scheme's code for Norwegian.
 */
export const ISCED_F_LABELS: Readonly<Record<string, string>> = {
  bg: BG,
  cs: CS,
  da: DA,
  de: DE,
  el: EL,
  es: ES,
  et: ET,
  fi: FI,
  fr: FR,
  ga: GA,
  hr: HR,
  hu: HU,
  is: IS,
  it: IT,
  lt: LT,
  lv: LV,
  mk: MK,
  mt: MT,
  nl: NL,
  no: NO,
  pl: PL,
  pt: PT,
  ro: RO,
  sk: SK,
  sl: SL,
  sr: SR,
  sv: SV,
  tr: TR,
  uk: UK,
};
