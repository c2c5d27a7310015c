import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { joinProviders, separateProviders } from '../../apps/harvester/pipeline/identity.js';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { harvestTools } from '../support/harvesting.js';
import { TwoRegisters } from '../support/two-registers.js';

interface Relation {
  readonly of: string;
  readonly type: string;
  readonly to: string | null;
  readonly otherName: string;
}

describe('relations of providers that are joined and separated', () => {
  let test: TestDatabase;
  let tools: HarvestTools;
  let registers: TwoRegisters;
  let pair: { kept: string; other: string; by: string; note: null };
  const relations = () =>
    test.database.query<Relation>(
      `SELECT held.name AS of, type, far.name AS to, other_name AS "otherName", n, valid_from AS from
       FROM provider_relation JOIN provider AS held ON held.id = provider_id LEFT JOIN provider AS far ON far.id = other_id
       ORDER BY source_id, held.name, n`,
    );
  const told = async () => (await relations()).map(({ of, type, to }) => `${of} ${type} ${to ?? 'nobody'}`);

  beforeEach(async () => {
    test = await testDatabase();
    tools = harvestTools(test.database);
    registers = await TwoRegisters.add(tools, true);
    const found = await test.database.query<{ id: string; name: string }>('SELECT id, name FROM provider');
    const idOf = (name: string): string => found.find((one) => one.name === name)?.id ?? '';
    pair = {
      kept: idOf('Northshore University'),
      other: idOf('Põhjaranna Ülikool'),
      by: 'tester',
      note: null,
    };
  });
  afterEach(async () => {
    await test.close();
    await registers.remove();
  });

  it('are those of the joined provider, and nobody is related to themselves', async () => {
    await joinProviders(tools, pair);
    const one = 'Northshore University';
    expect((await told()).sort()).toEqual([
      `${one} MEMBER_OF Rannikuliit`,
      `${one} SUCCEEDED nobody`,
      `${one} SUCCEEDED_BY nobody`,
      `${one} UNIT_OF Federation of Coasts`,
      `${one} UNIT_OF Federation of Coasts`,
      `Rannikuliit PART_OF ${one}`,
    ]);
  });

  it.each([
    ['the first kept', false],
    ['the second kept', true],
  ])('go back to whom they belong to, to the last row: %s', async (_, turned) => {
    const before = await relations();
    expect((await told()).filter((line) => line.endsWith('nobody'))).toEqual([]);
    const wish = turned ? { ...pair, kept: pair.other, other: pair.kept } : pair;
    await joinProviders(tools, wish);
    await separateProviders(tools, wish);
    expect(await relations()).toEqual(before);
  });

  it('go back after harvests that published the records anew, and stay so', async () => {
    const before = await relations();
    await joinProviders(tools, pair);
    await registers.harvest(true);
    await separateProviders(tools, pair);
    expect(await relations()).toEqual(before);
    await registers.harvest(true);
    expect(await relations()).toEqual(before);
  });
});
