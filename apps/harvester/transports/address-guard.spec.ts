import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkUrl, judgeAddress, mayConnect, readAllowedHosts } from './address-guard.js';

const none = readAllowedHosts([]);

describe('judgeAddress', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '2a00:1450:4001::1'])('%s is public', (address) => {
    expect(judgeAddress(address)).toBe('public');
  });

  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fd12::1',
  ])('%s is of an own network', (address) => {
    expect(judgeAddress(address)).toBe('own-network');
  });

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '169.254.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    'fd00:ec2::254',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:1::1',
    '2001:db8::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    'localhost',
    '',
  ])('%s is never asked', (address) => {
    expect(judgeAddress(address)).toBe('never');
  });

  it('lets no address of 10.0.0.0/8 through, in any spelling of an IPv6 address that carries it', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        octet,
        octet,
        octet,
        fc.constantFrom('', '::ffff:', '64:ff9b::', '::'),
        (a, b, c, prefix) => {
          expect(judgeAddress(`${prefix}10.${a}.${b}.${c}`)).not.toBe('public');
        },
      ),
    );
  });
});

describe('mayConnect', () => {
  it('opens an own network for the named host and port alone', () => {
    const allowed = readAllowedHosts(['LocalHost:8080', '[::1]:4000', '10.0.0.7:443']);
    expect(mayConnect('127.0.0.1', 'localhost', '8080', allowed)).toBe(true);
    expect(mayConnect('127.0.0.1', 'localhost.', '8080', allowed)).toBe(true);
    expect(mayConnect('127.0.0.1', 'localhost', '8081', allowed)).toBe(false);
    expect(mayConnect('::1', '::1', '4000', allowed)).toBe(true);
    expect(mayConnect('10.0.0.7', 'catalogue.example', '443', allowed)).toBe(true);
    expect(mayConnect('10.0.0.8', 'catalogue.example', '443', allowed)).toBe(false);
  });

  it('never opens metadata, link-local and multicast addresses', () => {
    const allowed = readAllowedHosts(['169.254.169.254:80', 'meta:80', '[fe80::1]:80', '224.0.0.1:80']);
    expect(mayConnect('169.254.169.254', 'meta', '80', allowed)).toBe(false);
    expect(mayConnect('fd00:ec2::254', 'meta', '80', allowed)).toBe(false);
    expect(mayConnect('fe80::1', 'fe80::1', '80', allowed)).toBe(false);
    expect(mayConnect('224.0.0.1', '224.0.0.1', '80', allowed)).toBe(false);
  });
});

describe('checkUrl', () => {
  it.each([
    'https://example.org/',
    'http://example.org:8080/x',
    'https://example.org:8443/',
    'http://8.8.8.8:3000/',
  ])('takes %s', (url) => {
    expect(() => checkUrl(new URL(url), none)).not.toThrow();
  });

  it.each([
    ['ftp://example.org/', 'only http and https'],
    ['file:///etc/passwd', 'only http and https'],
    ['gopher://example.org/', 'only http and https'],
    ['http://example.org:22/', 'port 22'],
    ['http://example.org:25/', 'port 25'],
    ['http://example.org:6379/', 'port 6379'],
    ['http://example.org:5432/', 'port 5432'],
    ['http://me@example.org/', 'user name'],
    ['http://127.0.0.1/', 'TRELLIS_ALLOW_HOSTS'],
    ['http://2130706433/', '127.0.0.1 is not a public address'],
    ['http://0x7f.1/', '127.0.0.1 is not a public address'],
    ['http://0177.0.0.1/', '127.0.0.1 is not a public address'],
    ['http://[::1]/', 'name [::1]:80 in TRELLIS_ALLOW_HOSTS'],
    ['http://[::ffff:127.0.0.1]/', 'not a public address'],
    ['http://169.254.169.254/latest/meta-data/', 'not a public address'],
  ])('refuses %s', (url, why) => {
    expect(() => checkUrl(new URL(url), none)).toThrow(why);
  });

  it('shows no password', () => {
    expect(() => checkUrl(new URL('http://me:secret@example.org/'), none)).toThrow(/^(?!.*secret)/);
  });
});
