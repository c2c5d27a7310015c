import { isDay, type Day, type Instant } from '../day.js';
import { isIscedF } from '../frameworks/isced-f.js';
import type { QualityQuestion } from './answer.js';

/** What somebody asks, as a door received it: text from an address or a command line, or values already typed. */
export interface AskedQuestion {
  readonly on?: string | null | undefined;
  readonly eqfLevel?: string | number | null | undefined;
  readonly field?: string | null | undefined;
}

/** What cannot be asked; the sentence names the place and the value. */
export class InvalidQuestion extends Error {
  constructor(
    readonly place: keyof AskedQuestion,
    message: string,
  ) {
    super(message);
    this.name = 'InvalidQuestion';
  }
}

/**
 * The question that was asked, for every door alike: what one refuses, all refuse, in the same words.
 * @param clock the day that counts where none is given, and the moment of asking
 * @throws InvalidQuestion
 */
export function readQuestion(
  asked: AskedQuestion,
  clock: { readonly today: Day; readonly now: Instant },
): QualityQuestion {
  const { on = null, eqfLevel = null, field = null } = asked;
  if (on !== null && !isDay(on))
    throw new InvalidQuestion('on', `on: ${JSON.stringify(on)} is not a day that exists, as YYYY-MM-DD.`);
  if (eqfLevel !== null && !/^[1-8]$/.test(String(eqfLevel)))
    throw new InvalidQuestion(
      'eqfLevel',
      `eqfLevel: ${JSON.stringify(eqfLevel)} is not a level of the EQF, which are 1 to 8.`,
    );
  if (field !== null && !isIscedF(field))
    throw new InvalidQuestion(
      'field',
      `field: ${JSON.stringify(field)} is not a code of ISCED-F 2013, as 06, 061 or 0613.`,
    );
  return {
    on: on ?? clock.today,
    now: clock.now,
    eqfLevel: eqfLevel === null ? null : Number(eqfLevel),
    field,
  };
}
