import { describe, expect, it } from '@jest/globals';
import { answersCsv, type Checked } from './answers-csv.js';

const answered: Checked = {
  asked: 'deqar:DEQARINST9001',
  provider: { id: 'p 1', name: 'Põhjaranna "Ülikool", Pärnu', country: 'EE' },
  answer: {
    status: 'CONFIRMED',
    on: '2026-11-25',
    reason: 'It was.',
    validUntil: '2030-01-01',
    nextChange: null,
    endDateAssumed: false,
    stale: false,
  },
  error: null,
  errorCode: null,
};
const unknown: Checked = {
  asked: '=HYPERLINK("https://evil.example")',
  provider: null,
  answer: null,
  error: 'There is no such provider.',
  errorCode: 'NOT_FOUND',
};

describe('answers as CSV', () => {
  const [head, first, second, end] = answersCsv([answered, unknown], 'https://t.example').split('\r\n');

  it('begins with the mark of UTF-8 and the names of the columns', () => {
    expect(head).toMatch(/^\uFEFFasked,provider,country,status,on,/);
  });

  it('quotes what has commas and quotes, and links to the evidence', () => {
    expect(first).toBe(
      'deqar:DEQARINST9001,"Põhjaranna ""Ülikool"", Pärnu",EE,CONFIRMED,2026-11-25,It was.,2030-01-01,,false,false,,https://t.example/providers/p%201?on=2026-11-25',
    );
  });

  it('disarms formulas, and keeps what has no answer with its reason', () => {
    expect(second).toBe(`"'=HYPERLINK(""https://evil.example"")",,,,,,,,,,There is no such provider.,`);
    expect(end).toBe('');
  });

  it.each(['+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms a name that begins with %j', (name) => {
    const row = answersCsv([{ ...answered, provider: { id: 'p', name, country: null } }], '').split(
      '\r\n',
    )[1];
    expect(row).toContain(`'${name}`);
  });
});
