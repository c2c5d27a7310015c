import type { Cycle, Level, NqfLevel, QfEheaCycle } from '#domain';
import type { JsonReader } from '../reading/json-reader.js';

/**
 * What the words of `level` correspond to. The specification itself gives the `levelOfQualification` of each (schema
 * `level`, v5.0). It does not name QF-EHEA cycles; the degrees that the words name do: short cycle, bachelor, master
 * and doctorate are its cycles (Paris Communiqué 2018, appendix III), and the Dutch framework was self-certified so in
 * 2009. Both are therefore DERIVED, each from the word and neither from the other.
 */
const LEVELS = new Map<string, { readonly eqf: number; readonly cycle: QfEheaCycle | null }>([
  ['secondary vocational education 1', { eqf: 1, cycle: null }],
  ['secondary vocational education 2', { eqf: 2, cycle: null }],
  ['secondary vocational education 3', { eqf: 3, cycle: null }],
  ['secondary vocational education 4', { eqf: 4, cycle: null }],
  ['associate degree', { eqf: 5, cycle: 'SHORT' }],
  ['bachelor', { eqf: 6, cycle: 'FIRST' }],
  ['master', { eqf: 7, cycle: 'SECOND' }],
  ['doctoral', { eqf: 8, cycle: 'THIRD' }],
]);

/** Words of the specification that name no level. */
const NO_LEVEL = /^(?:undefined|undivided|nt2-[12]|secondary vocational education)$/;

export interface Levels {
  readonly eqfLevel: Level | null;
  readonly nqf: NqfLevel | null;
  readonly cycle: Cycle | null;
}

/**
 * `levelOfQualification` is by its definition a level of the Dutch framework and of the EQF alike, so the EQF level is
 * STATED; `4+` is one of the Dutch framework only, which lies at EQF 4. Without it, the level that `level` corresponds to.
 * @param country of the provider: the Dutch framework speaks for Dutch providers alone
 */
export function levelsOf(body: JsonReader, country: string | null): Levels {
  const word = wordOf(body.at('level'));
  const ofWord = word === null ? undefined : LEVELS.get(word);
  const qualification = body.at('levelOfQualification');
  const stated = qualificationLevel(qualification);
  const eqf = stated === null ? null : Number(stated[0]);
  if (eqf !== null && ofWord !== undefined && ofWord.eqf !== eqf) {
    const message = `The level "${word ?? ''}" corresponds to level of qualification ${ofWord.eqf}, but another is stated; both were taken as they are.`;
    body.issues.warning('levels-differ', qualification.pointer, stated, message);
  }
  return {
    eqfLevel:
      eqf !== null
        ? { value: eqf, origin: stated === '4+' ? 'DERIVED' : 'STATED' }
        : ofWord
          ? { value: ofWord.eqf, origin: 'DERIVED' }
          : null,
    nqf: stated !== null && country === 'NL' ? { framework: 'NLQF', level: stated } : null,
    cycle: ofWord?.cycle ? { value: ofWord.cycle, origin: 'DERIVED' } : null,
  };
}

/** In lower case, with spaces as in v5 (v6 has underscores). */
function wordOf(field: JsonReader): string | null {
  const word = field.text()?.toLowerCase().replaceAll('_', ' ') ?? null;
  if (word !== null && !LEVELS.has(word) && !NO_LEVEL.test(word)) {
    field.issues.info('unknown-value', field.pointer, word, 'This is no level of OOAPI v5.');
  }
  return word;
}

function qualificationLevel(field: JsonReader): string | null {
  if (field.isEmpty) return null;
  const text = typeof field.value === 'number' ? String(field.value) : field.text();
  if (text !== null && /^(?:[1-8]|4\+)$/.test(text)) return text;
  field.issues.warning(
    'unknown-value',
    field.pointer,
    field.value,
    'A level of qualification is 1 to 8, or 4+.',
  );
  return null;
}
