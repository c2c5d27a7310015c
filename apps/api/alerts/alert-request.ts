import ipaddr from 'ipaddr.js';
import { SEARCH_ADDRESS, writeSearchAddress } from '#search';
import { DAYS_TO_CONFIRM, requestAlert } from '#store';
import { z } from 'zod';
import { apiError } from '../request/errors.js';
import type { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';

/** The same whatever comes of it: an answer that differed would tell who reads Trellis. */
export const ACCEPTED =
  'If this address can get a mail from us now, one is on its way to it. Open the link in it within ' +
  `${DAYS_TO_CONFIRM} days; until then nothing else is sent, and after that the address is erased.`;

export const NO_MAIL = 'This Trellis sends no mail: whoever runs it has set no SMTP_URL.';

/** RFC 5321, 4.5.3.1.3 */
const LONGEST_ADDRESS = 254;
const ADDRESS = z
  .string({ message: 'is missing' })
  .trim()
  .max(LONGEST_ADDRESS, `is longer than ${LONGEST_ADDRESS} characters`)
  .pipe(z.email('is not an e-mail address, as name@example.org'));

/**
 * Reads a request for an alert and takes it.
 * @param ip of the sender
 * @throws BAD_USER_INPUT, TOO_MANY_REQUESTS
 */
export async function takeRequest(
  { database, clock }: Platform,
  body: unknown,
  ip: string | undefined,
): Promise<void> {
  const { address: given, ...search } = readBy(z.looseObject({ address: ADDRESS }), body ?? {}, 'the body');
  const request = {
    address: given,
    search: writeSearchAddress(readBy(SEARCH_ADDRESS, search, 'the body')),
    sender: senderOf(ip ?? ''),
  };
  if (!(await requestAlert(database, request, clock.now())))
    throw apiError(
      'TOO_MANY_REQUESTS',
      'From where you are, many alerts have been asked for: try again in an hour.',
    );
}

/** An address of version 6 as far as it is one network's: whoever has one has many of the rest. */
function senderOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return address.parts.slice(0, 4).join(':');
}
