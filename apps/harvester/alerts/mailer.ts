import { createTransport } from 'nodemailer';
import type { Configuration, Logger } from '#runtime';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** the link that ends it: readers of mail offer it as a button and ask it by POST (RFC 8058) */
  readonly unsubscribe: string | null;
}

/**
 * SENT: the server took it. NOT_SENT: it certainly did not, and may take it later. REFUSED: it will never take mail for
 * this address. UNKNOWN: the connection broke while the mail was under way, which may or may not have arrived.
 */
export type Outcome = 'SENT' | 'NOT_SENT' | 'REFUSED' | 'UNKNOWN';

export interface Mailer {
  /** Whether the server answers, and lets us in. */
  isThere(): Promise<boolean>;
  send(mail: Mail): Promise<Outcome>;
  close(): void;
}

/** What may be logged of an error of nodemailer: its text may hold addresses. */
interface Fault {
  readonly code: string | undefined;
  readonly syscall: string | undefined;
  readonly command: string | undefined;
  readonly responseCode: number | undefined;
}

const TIMEOUT_MS = 30_000;

/** Sends over SMTP_URL. Neither addresses nor what a server says of them are logged. */
export function createMailer(url: string, from: Configuration['smtpFrom'], log: Logger): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const report = (error: unknown, sentence: string): Fault => {
    const { code, syscall, command, responseCode } = error as Fault;
    const fault = { code, syscall, command, responseCode };
    log.warn(fault, sentence);
    return fault;
  };
  return {
    isThere: async () => {
      try {
        return await transport.verify();
      } catch (error) {
        report(error, 'the mail server is not there');
        return false;
      }
    },
    send: async ({ to, subject, text, unsubscribe }) => {
      try {
        await transport.sendMail({
          from: { name: 'Trellis', address: from },
          // as an object: text would be read as a list of addresses
          to: { name: '', address: to },
          subject,
          text,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(unsubscribe === null
              ? {}
              : {
                  'List-Unsubscribe': `<${unsubscribe}>`,
                  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
                }),
          },
        });
        return 'SENT';
      } catch (error) {
        return outcomeOf(report(error, 'a mail was not sent'));
      }
    },
    close: () => transport.close(),
  };
}

/** Where the server said nothing, how far the mail had come is not known: nodemailer names the same step for all. */
function outcomeOf({ syscall, command, responseCode }: Fault): Outcome {
  if (responseCode === undefined) return syscall === 'connect' ? 'NOT_SENT' : 'UNKNOWN';
  return command === 'RCPT TO' && responseCode >= 500 ? 'REFUSED' : 'NOT_SENT';
}
