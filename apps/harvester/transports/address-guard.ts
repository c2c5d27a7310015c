/**
 * Which addresses may be asked at all. A source's addresses, and above all those that its pages and redirects name,
 * could lead to what only this machine can reach (server-side request forgery): so the resolved address is judged,
 * at the moment of connecting, and whatever is not plainly public is refused.
 */
import ipaddr from 'ipaddr.js';
import { TransportError } from './transport.js';

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Ports from 1024 on that speak something else than the web: databases, caches, queues, mail, remote control, and
 * those that browsers block (Fetch standard, "bad port").
 */
const OTHER_SERVICES = new Set([
  1080, 1433, 1434, 1521, 1719, 1720, 1723, 1883, 2049, 2181, 2375, 2376, 2379, 2380, 2525, 3128, 3268, 3306,
  3389, 3659, 4045, 4190, 5060, 5061, 5432, 5433, 5672, 5984, 6000, 6379, 6380, 6432, 6443, 6566, 6665, 6666,
  6667, 6668, 6669, 6679, 6697, 7000, 7001, 8500, 9042, 9092, 9160, 9200, 9300, 10080, 10250, 11211, 15672,
  26379, 27017, 27018, 27019, 28015, 50000,
]);

/** Where clouds hand out the credentials of a machine. Never open, not even by TRELLIS_ALLOW_HOSTS. */
const METADATA = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '168.63.129.16',
  'fd00:ec2::254',
]);

/** What TRELLIS_ALLOW_HOSTS may open: ranges of networks that people run themselves. */
const OWN_NETWORKS = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

export type Verdict = 'public' | 'own-network' | 'never';

/**
 * What kind of address this is.
 * @param address IPv4 or IPv6 in text
 * @returns `own-network` for private (RFC 1918, RFC 4193), loopback and carrier-grade NAT (RFC 6598); `never` for all
 *   else that is not global unicast: link-local, metadata, multicast, reserved, and IPv6 addresses that carry an IPv4
 *   address (mapped, NAT64, 6to4, Teredo), which would lead past these rules
 */
export function judgeAddress(address: string): Verdict {
  if (!ipaddr.isValid(address)) return 'never';
  const parsed = ipaddr.parse(address);
  if (METADATA.has(parsed.toString())) return 'never';
  const range = parsed.range();
  if (OWN_NETWORKS.has(range)) return 'own-network';
  if (range !== 'unicast') return 'never';
  // IPv6 outside of 2000::/3 is not assigned, and ::/96 once carried IPv4 addresses (RFC 4291 §2.5.5.1).
  return parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_UNICAST) ? 'never' : 'public';
}

/** The `host:port` pairs of TRELLIS_ALLOW_HOSTS, in one spelling. */
export type AllowedHosts = ReadonlySet<string>;

/** @param hosts e.g. `localhost:8080`, `10.0.0.7:443`, `[::1]:4000` */
export function readAllowedHosts(hosts: readonly string[]): AllowedHosts {
  return new Set(
    hosts.map((entry) => {
      const colon = entry.lastIndexOf(':');
      return hostAndPort(entry.slice(0, colon), entry.slice(colon + 1));
    }),
  );
}

/** Is the host with its port one that TRELLIS_ALLOW_HOSTS names? */
export function isAllowedHost(url: URL, allowed: AllowedHosts): boolean {
  return allowed.has(hostAndPort(url.hostname, portOf(url)));
}

/** May this address be connected to, given the name and port that were asked for? */
export function mayConnect(address: string, hostname: string, port: string, allowed: AllowedHosts): boolean {
  switch (judgeAddress(address)) {
    case 'public':
      return true;
    case 'own-network':
      return allowed.has(hostAndPort(hostname, port)) || allowed.has(hostAndPort(address, port));
    case 'never':
      return false;
  }
}

/**
 * Checks what can be seen of an address before its name is resolved: scheme, port, user name, an IP address in place
 * of a name. Open are the ports 80 and 443 and those from 1024 on that belong to no other known service;
 * `allowed` opens any port of its hosts.
 * @throws TransportError `refused-address`
 */
export function checkUrl(url: URL, allowed: AllowedHosts): void {
  const refuse = (why: string): never => {
    throw refusedAddress(`${url.protocol}//${url.host}`, why);
  };
  if (!(url.protocol in DEFAULT_PORTS)) refuse(`only http and https are harvested, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '') refuse('addresses with a user name are not followed');
  const port = portOf(url);
  const host = withoutBrackets(url.hostname);
  if (!allowed.has(hostAndPort(host, port)) && !isOpenPort(Number(port)))
    refuse(`port ${port} is not harvested`);
  if (ipaddr.isValid(host) && !mayConnect(host, host, port, allowed)) refuse(notPublic(host, host, port));
}

/** The error for an address that must not be asked. @param shown without credentials */
export function refusedAddress(shown: string, why: string): TransportError {
  return new TransportError('refused-address', `${shown} is refused: ${why}.`);
}

/** Why an address is refused, and what an operator who means it can do. */
export function notPublic(address: string, hostname: string, port: string): string {
  const kind = `${address} is not a public address`;
  return judgeAddress(address) === 'own-network'
    ? `${kind}; if it is meant, name ${hostname.includes(':') ? `[${hostname}]` : hostname}:${port} in TRELLIS_ALLOW_HOSTS`
    : kind;
}

function portOf(url: URL): string {
  return url.port || (DEFAULT_PORTS[url.protocol] ?? '');
}

function isOpenPort(port: number): boolean {
  return port === 80 || port === 443 || (port >= 1024 && !OTHER_SERVICES.has(port));
}

function hostAndPort(hostname: string, port: string): string {
  const host = withoutBrackets(hostname.trim().toLowerCase()).replace(/\.$/, '');
  return `${ipaddr.isValid(host) ? ipaddr.parse(host).toString() : host} ${port.trim()}`;
}

function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
