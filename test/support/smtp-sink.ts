import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  /** by name in lower case */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** How the server treats a mail. */
type Manner = 'takes' | 'refuses-recipients' | 'is-busy' | 'breaks-after-data';

/** A mail server that delivers nothing: it keeps what it is given. */
export class SmtpSink {
  readonly mails: ReceivedMail[] = [];
  /** emits "mail" */
  readonly arrivals = new EventEmitter();
  manner: Manner = 'takes';

  private constructor(
    private readonly server: SMTPServer,
    private port: number,
  ) {}

  static async start(): Promise<SmtpSink> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_address, _session, done) => {
        if (sink.manner === 'refuses-recipients') done(refusal(550, 'no such mailbox'));
        else if (sink.manner === 'is-busy') done(refusal(451, 'try again later'));
        else done();
      },
      onData: (stream, session, done) => {
        void text(stream).then((raw) => {
          sink.mails.push(
            readMail(
              session.envelope.rcptTo.map(({ address }) => address),
              raw,
            ),
          );
          sink.arrivals.emit('mail');
          if (sink.manner === 'breaks-after-data') server.connections.forEach((one) => one._socket.destroy());
          else done();
        });
      },
    });
    // a client that is cut off is what some tests are about
    server.on('error', () => undefined);
    const listening = server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const sink = new SmtpSink(server, (listening.address() as AddressInfo).port);
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** What has come since it was last taken. */
  take(): ReceivedMail[] {
    return this.mails.splice(0);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function readMail(to: readonly string[], raw: string): ReceivedMail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const body = raw.slice(end + 4);
  return {
    to,
    headers,
    text: decoded(body, headers['content-transfer-encoding'] ?? '7bit').replaceAll('\r\n', '\n'),
  };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
