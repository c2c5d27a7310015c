import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReviewPair } from '#store';
import { trellis, trellisHere } from '../support/command-process.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { harvestTools } from '../support/harvesting.js';
import { TwoRegisters } from '../support/two-registers.js';

const ONE = 'Northshore University';
const OTHER = 'Põhjaranna Ülikool';

/** A process of its own starts slowly on a busy machine. */
const PATIENCE_MS = 120_000;

/** The command line as a process of its own: what a person types, reads, and scripts. */
describe('trellis identity', () => {
  let test: TestDatabase;
  let registers: TwoRegisters;
  let ids: ReadonlyMap<string, string>;
  const id = (name: string): string => ids.get(name) ?? '';
  const identity = (...args: readonly string[]) => trellis(test.url, 'identity', ...args);
  const here = (...args: readonly string[]) => trellisHere(test.url, 'identity', ...args);
  const pairs = async (...args: readonly string[]): Promise<readonly ReviewPair[]> => {
    const { code, stdout } = await here('list', '--json', ...args);
    expect(code).toBe(0);
    return JSON.parse(stdout) as readonly ReviewPair[];
  };
  const live = async () => {
    const rows = await test.database.query<{ name: string }>(
      'SELECT name FROM provider WHERE joined_into IS NULL ORDER BY name',
    );
    return rows.map((row) => row.name);
  };

  beforeAll(async () => {
    test = await testDatabase();
    registers = await TwoRegisters.add(harvestTools(test.database), false);
    const rows = await test.database.query<{ id: string; name: string }>('SELECT id, name FROM provider');
    ids = new Map(rows.map((row) => [row.name, row.id]));
  });
  afterAll(async () => {
    await test.close();
    await registers.remove();
  });

  it('lists what waits with score and reasons, for people and for programs', async () => {
    const { code, stdout, stderr } = await identity('list');
    expect([code, stderr]).toEqual([0, '']);
    const [head, ...sides] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^0\.\d\d OPEN SAME_WEBSITE, SAME_CITY$/);
    expect(sides.map((line) => line.trim()).sort()).toEqual(
      [
        `${id(ONE)} ${ONE} (EE) eter:EE9001 local-north:N1`,
        `${id(OTHER)} ${OTHER} (EE) local-shore:S1 national-EE:90009001`,
      ].sort(),
    );
    const [pair, ...others] = await pairs();
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ reasons: ['SAME_WEBSITE', 'SAME_CITY'], state: 'OPEN', decision: null });
    expect(pair?.score.toFixed(2)).toBe(head?.slice(0, 4));
    expect([pair?.first.id, pair?.second.id].sort()).toEqual([id(ONE), id(OTHER)].sort());
  });

  it(
    'joins, keeps it through a harvest, and separates again',
    async () => {
      const joined = await identity(
        'join',
        'eter:EE9001',
        id(OTHER),
        '--note',
        'their website says so',
        '--json',
      );
      expect([joined.code, joined.stderr]).toEqual([0, '']);
      expect(JSON.parse(joined.stdout)).toEqual({
        verdict: 'JOIN',
        keptId: id(ONE),
        otherId: id(OTHER),
        decidedBy: expect.stringMatching(/./),
        note: 'their website says so',
      });
      expect(await pairs()).toEqual([]);
      const [decided] = await pairs('--all');
      expect(decided).toMatchObject({
        state: 'JOINED',
        decision: { verdict: 'JOIN', note: 'their website says so' },
      });

      const together = ['Federation of Coasts', ONE, 'Rannikuliit'];
      expect(await live()).toEqual(together);
      await registers.harvest(true);
      expect(await live()).toEqual(together);
      // each identifier and the id of the other lead to the one, of whom the stricter of two decisions of one day speaks
      for (const asked of ['national-EE:90009001', id(OTHER)]) {
        const { code, stdout } = await trellisHere(test.url, 'check', asked, '--on', '2026-11-22');
        expect([code, stdout.split('\n')[0]]).toEqual([0, `${ONE}: CONDITIONAL`]);
      }

      const apart = await identity('separate', id(ONE), id(OTHER));
      expect([apart.code, apart.stderr]).toEqual([0, '']);
      expect(apart.stdout).toBe(`${OTHER} (${id(OTHER)}) and ${ONE} (${id(ONE)}) are kept apart.\n`);
      expect(await live()).toEqual([...together, OTHER].sort());
      await registers.harvest(true);
      expect(await live()).toEqual([...together, OTHER].sort());
      expect(await pairs()).toEqual([]);
      expect((await pairs('--all'))[0]).toMatchObject({
        state: 'SEPARATED',
        decision: { verdict: 'SEPARATE' },
      });
      expect((await here('list')).stdout).toBe('Nothing waits for a decision.\n');
    },
    PATIENCE_MS,
  );

  it.each<[string, readonly string[], number, RegExp, boolean?]>([
    ['an identifier that nobody bears', ['join', 'eter:EE9999', 'eter:EE9001'], 1, /^NOT_FOUND: /, true],
    [
      'an id that nobody has',
      ['separate', 'eter:EE9001', '00000000-0000-0000-0000-000000000000'],
      1,
      /^NOT_FOUND: /,
    ],
    ['a provider with itself', ['join', 'eter:EE9001', 'eter:EE9001'], 1, /are one provider already/],
    ['what is no identifier', ['join', 'eter:EE9001', 'northshore'], 2, /^BAD_USER_INPUT: /],
    ['a wrong check digit', ['join', 'ror:03prydq78', 'eter:EE9001'], 2, /^INVALID_IDENTIFIER: /],
    ['an injection', ['join', "eter:EE9001' OR '1'='1", 'eter:EE9001'], 2, /^INVALID_IDENTIFIER: /],
    ['one provider alone', ['join', 'eter:EE9001'], 2, /missing required argument/, true],
    ['what it does not know', ['merge', 'eter:EE9001', 'eter:EE9002'], 2, /unknown command/],
  ] as const)(
    'refuses %s with a sentence, and the code that says whose fault it is',
    async (_, args, code, said, apart = false) => {
      const before = await test.database.query('SELECT count(*) FROM identity_decision');
      const run = await (apart ? identity : here)(...args, '--json');
      expect([run.code, run.stdout]).toEqual([code, '']);
      expect(run.stderr).toMatch(said);
      expect(run.stderr).not.toMatch(/^\s+at /m);
      expect(await test.database.query('SELECT count(*) FROM identity_decision')).toEqual(before);
    },
  );
});
