import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfiguration, systemClock } from '#runtime';
import { openSession, type Session } from '../../apps/harvester/session.js';
import { work } from '../../apps/harvester/work.js';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { SmtpSink } from '../support/smtp-sink.js';

let test: TestDatabase;
let sink: SmtpSink;
let api: TestApi;
let session: Session;
beforeAll(async () => {
  test = await testDatabase();
  sink = await SmtpSink.start();
  api = await testApi(test.url, systemClock('Europe/Brussels'), { SMTP_URL: sink.url });
  const configuration = readConfiguration({
    DATABASE_URL: test.url,
    SMTP_URL: sink.url,
    SMTP_FROM: 'catalogue@trellis.example',
    LOG_LEVEL: 'silent',
  });
  session = await openSession(configuration, 'worker');
});
afterAll(async () => {
  await session.close();
  await api.close();
  await sink.close();
  await test.close();
});

describe('a worker', () => {
  it('sends what was asked for, from SMTP_FROM, without being told', async () => {
    const asked = await fetch(`${api.url}/api/v1/alerts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address: 'ada@example.org', q: 'data' }),
    });
    expect(asked.status).toBe(202);
    const worker = await work(session);
    try {
      if (sink.mails.length === 0) await once(sink.arrivals, 'mail');
    } finally {
      await worker.close(false);
    }
    expect(sink.take()).toMatchObject([
      { to: ['ada@example.org'], headers: { from: 'Trellis <catalogue@trellis.example>' } },
    ]);
  }, 60_000);
});

describe('a wrong variable', () => {
  it.each([
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL must be an address beginning with smtp:// or smtps://.'],
    [{ SMTP_URL: 'https://user:secret@mail.example.org' }, 'SMTP_URL must be an address beginning with'],
    [{ SMTP_FROM: 'Trellis' }, 'SMTP_FROM must be an e-mail address (it is "Trellis").'],
  ])('%j is named, and no password shown', (environment, sentence) => {
    expect(() => readConfiguration(environment)).toThrow(sentence);
    expect(() => readConfiguration(environment)).not.toThrow('secret');
  });
});
