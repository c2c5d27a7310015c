import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { type Instant, providerQuality, type QualityAnswer } from '#domain';
import {
  completeSource,
  findSource,
  knowledgeTime,
  linkRelations,
  loadKnownFacts,
  NotKnownYet,
  RememberedFacts,
  saveSource,
} from '#store';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { RegisterWrites } from '../support/register-writes.js';

const ON = '2026-11-22';

let test: TestDatabase;
let register: RegisterWrites;
let remembered: RememberedFacts;
beforeAll(async () => {
  test = await testDatabase();
  register = await RegisterWrites.add(test.database);
  remembered = new RememberedFacts(test.database);
});
afterAll(() => test.close());

async function ask(id: string, knownOn: Instant | null = null): Promise<QualityAnswer | null> {
  const facts = (await loadKnownFacts(test.database, [id], knownOn)).get(id);
  return facts ? providerQuality(facts, { on: ON, now: facts.knownAt }) : null;
}

async function mustAnswer(id: string, knownOn: Instant | null = null): Promise<QualityAnswer> {
  const answer = await ask(id, knownOn);
  if (!answer) throw new Error(`${id} is not known.`);
  return answer;
}

/** The answer that rests on what is remembered of the provider. */
async function mustRemember(id: string): Promise<QualityAnswer> {
  const facts = (await remembered.load([id])).get(id);
  if (!facts) throw new Error(`${id} is not known.`);
  return providerQuality(facts, { on: ON, now: facts.knownAt });
}

/** Nothing is published between: what is remembered gives the same. */
async function bothAnswer(id: string): Promise<readonly [QualityAnswer, QualityAnswer]> {
  const [fresh, kept] = [await mustAnswer(id), await mustRemember(id)];
  expect({ ...kept, knownAt: fresh.knownAt }).toEqual(fresh);
  return [fresh, kept];
}

/** What was answered is answered again, word for word, when it is asked as known then. */
async function expectSame(id: string, answers: readonly QualityAnswer[]): Promise<void> {
  for (const answer of answers) expect(await ask(id, answer.knownAt)).toEqual(answer);
}

describe('an answer asked again with its own knownAt', () => {
  it('is the same after the register was corrected, and today’s answer about that day is not', async () => {
    const { database } = test;
    const [id, decision] = await database.transaction(async (transaction) => {
      const made = await register.provider(transaction, 'Corrected College');
      return [made, await register.decision(transaction, 'r-1', [made])] as const;
    });
    const before = await mustAnswer(id);
    expect(before.status).toBe('CONFIRMED');
    await database.transaction((transaction) =>
      register.decision(transaction, 'r-1', [id], { id: decision, outcome: 'NEGATIVE' }),
    );
    const after = await mustAnswer(id);
    expect(after.status).toBe('NEGATIVE');
    await expectSame(id, [before, after]);
  });

  it('is the same when it was given while that publication was open, and while it was being committed', async () => {
    const { database } = test;
    const [id, decision] = await database.transaction(async (transaction) => {
      const made = await register.provider(transaction, 'Racing College');
      return [made, await register.decision(transaction, 'r-2', [made])] as const;
    });
    const given: QualityAnswer[] = [];
    for (let round = 0; round < 15; round++) {
      let done = false;
      const publishing = database
        .transaction(async (transaction) => {
          await register.decision(transaction, 'r-2', [id], {
            id: decision,
            outcome: round % 2 === 0 ? 'NEGATIVE' : 'POSITIVE',
          });
          given.push(await mustAnswer(id));
        })
        .then(() => (done = true));
      const asking = [mustAnswer, mustAnswer, mustRemember, mustRemember].map(async (answered) => {
        do given.push(await answered(id));
        while (!done);
      });
      await Promise.all([publishing, ...asking]);
    }
    expect(new Set(given.map((answer) => answer.status))).toEqual(new Set(['CONFIRMED', 'NEGATIVE']));
    await expectSame(id, given);
  });

  it('waits for a publication that has its time already and is not committed yet', async () => {
    const { database } = test;
    const [id, decision] = await database.transaction(async (transaction) => {
      const made = await register.provider(transaction, 'Waiting College');
      return [made, await register.decision(transaction, 'r-6', [made])] as const;
    });
    let answered = false;
    const asking = await database.transaction(async (transaction) => {
      await register.decision(transaction, 'r-6', [id], { id: decision, outcome: 'NEGATIVE' });
      await transaction.query('SET CONSTRAINTS stamp_publication IMMEDIATE');
      const answer = mustAnswer(id).finally(() => (answered = true));
      await setTimeout(300);
      expect(answered).toBe(false);
      return { answer };
    });
    expect(await asking.answer).toMatchObject({ status: 'NEGATIVE' });
  });

  it('is the same after a decision was found to be about another provider', async () => {
    const { database } = test;
    const [from, to, decision] = await database.transaction(async (transaction) => {
      const one = await register.provider(transaction, 'First College');
      const other = await register.provider(transaction, 'Second College');
      return [one, other, await register.decision(transaction, 'r-3', [one])] as const;
    });
    const before = [await mustAnswer(from), await mustAnswer(to)] as const;
    await database.transaction((transaction) =>
      register.decision(transaction, 'r-3', [to], { id: decision }),
    );
    expect((await mustAnswer(from)).status).toBe('UNKNOWN');
    expect((await mustAnswer(to)).status).toBe('CONFIRMED');
    await expectSame(from, [before[0]]);
    await expectSame(to, [before[1]]);
  });

  it('is the same after a relation was linked', async () => {
    const { database } = test;
    const [old, heir] = await database.transaction(async (transaction) => {
      const one = await register.provider(transaction, 'Old Academy');
      const other = await register.provider(transaction, 'Heir Academy');
      await register.decision(transaction, 'r-4', [one]);
      await register.relate(transaction, other, 'SUCCEEDED', null, 'Old Academy');
      await transaction.query(
        `INSERT INTO source_record (source_id, key, payload, hash, entity, entity_id, rejected, first_seen_at, harvested_at, harvest_id)
         VALUES ($1, 'old', '{}', '', 'provider', $2, false, now(), now(), 1)`,
        [register.id, one],
      );
      return [one, other] as const;
    });
    const before = await mustAnswer(heir);
    expect(before.status).toBe('UNKNOWN');
    expect(await linkRelations(database, register.id)).toEqual([heir]);
    const after = await mustAnswer(heir);
    expect(after).toMatchObject({ status: 'CONFIRMED', basis: 'PREDECESSOR' });
    await database.transaction((transaction) => register.relate(transaction, heir, 'MEMBER_OF', old, ''));
    await expectSame(heir, [before, after]);
  });

  it('is the same after its source was described anew, read again, and a provider renamed', async () => {
    const { database } = test;
    const id = await database.transaction(async (transaction) => {
      const made = await register.provider(transaction, 'Stale College');
      await register.decision(transaction, 'r-5', [made]);
      return made;
    });
    const [never, keptNever] = await bothAnswer(id);
    expect(never.stale).toBe(true);
    const at = await knowledgeTime(database);
    await completeSource(database, register.id, { at, mappedWith: '', validators: null });
    const [fresh, keptFresh] = await bothAnswer(id);
    expect(fresh.stale).toBe(false);
    const source = await findSource(database, register.slug);
    if (!source) throw new Error('The register is gone.');
    await saveSource(database, { ...source, title: 'Another title', role: 'aggregator' }, at);
    await database.transaction((transaction) => register.rename(transaction, id, 'Renamed College'));
    const [after, keptAfter] = await bothAnswer(id);
    expect(after.status).toBe('UNKNOWN');
    await saveSource(database, source, at);
    await expectSame(id, [never, keptNever, fresh, keptFresh, after, keptAfter]);
  });

  it('is nothing before Trellis was told of the provider, and refused for a time to come', async () => {
    const { database } = test;
    const before = await knowledgeTime(database);
    const id = await database.transaction((transaction) => register.provider(transaction, 'Late College'));
    expect(await ask(id, before)).toBeNull();
    await expect(ask(id, '2999-01-01T00:00:00Z')).rejects.toThrow(NotKnownYet);
  });

  it('is not touched by statuses worked out anew', async () => {
    const { database } = test;
    const id = await database.transaction((transaction) => register.provider(transaction, 'Renewed College'));
    const versions = () => database.query('SELECT FROM version WHERE provider_ids && $1', [[id]]);
    await database.query(
      `UPDATE provider SET status = 'EXPIRED', status_until = '2026-12-01' WHERE id = $1`,
      [id],
    );
    expect(await versions()).toHaveLength(0);
    await database.transaction((transaction) => register.rename(transaction, id, 'Renewed College of Arts'));
    expect(await versions()).toHaveLength(1);
  });
});

describe('what is remembered of several providers', () => {
  it('is of one state and one time, whether it was kept or had to be read', async () => {
    const { database } = test;
    const [one, other] = await database.transaction(async (transaction) => {
      const made = [
        await register.provider(transaction, 'One'),
        await register.provider(transaction, 'Other'),
      ];
      return made as [string, string];
    });
    const names = async () => {
      const found = await remembered.load([one, other, '00000000-0000-7000-8000-000000000000']);
      expect(new Set([...found.values()].map(({ knownAt }) => knownAt)).size).toBe(1);
      expect(new Set([...found.values()].map(({ seen }) => seen)).size).toBe(1);
      return [one, other].map((id) => found.get(id)?.view.names[0]?.value);
    };
    await mustRemember(one);
    expect(await names()).toEqual(['One', 'Other']);
    await database.transaction((transaction) => register.rename(transaction, one, 'One anew'));
    await mustRemember(other);
    expect(await names()).toEqual(['One anew', 'Other']);
  });
});

describe('any history of publications', () => {
  it('is answered for each time as it was answered then', async () => {
    const { database } = test;
    const random = seeded(20261122);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const ids = await database.transaction(async (transaction) => {
      const made: string[] = [];
      for (let n = 0; n < 4; n++) made.push(await register.provider(transaction, `Random College ${n}`));
      return made;
    });
    const decisions = new Map<string, string>();
    const given: [string, QualityAnswer][] = [];
    for (let round = 0; round < 60; round++) {
      await database.transaction(async (transaction) => {
        for (let change = Math.ceil(random() * 3); change > 0; change--) {
          const key = `random-${Math.floor(random() * 6)}`;
          const kind = random();
          if (kind < 0.6) {
            const id = decisions.get(key);
            const about = [pick(ids), pick(ids)];
            const outcome = pick(['POSITIVE', 'NEGATIVE', 'CONDITIONAL'] as const);
            const made = await register.decision(transaction, key, about, { ...(id ? { id } : {}), outcome });
            decisions.set(key, made);
          } else if (kind < 0.8) {
            const type = pick(['SUCCEEDED', 'MEMBER_OF', 'ABSORBED'] as const);
            const [one, other] = [pick(ids), pick(ids)];
            if (one !== other) await register.relate(transaction, one, type, other, '');
          } else await register.rename(transaction, pick(ids), `Random College ${round}`);
        }
      });
      for (const id of ids) for (const answer of await bothAnswer(id)) given.push([id, answer]);
    }
    for (const [id, answer] of given) expect(await ask(id, answer.knownAt)).toEqual(answer);
    expect(new Set(given.map(([, answer]) => answer.status)).size).toBeGreaterThan(2);
  });
});

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
