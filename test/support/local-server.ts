import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of a test on 127.0.0.1, with what it was asked. */
export interface LocalServer {
  readonly port: number;
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** `127.0.0.1:port`, as in TRELLIS_ALLOW_HOSTS */
  readonly host: string;
  /** paths with query, in the order they came */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a server at a free port of 127.0.0.1. */
export async function startServer(handler: Handler): Promise<LocalServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    handler(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port, origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked, close };
}

/** Servers of one test file: close them after each test. */
export function serverPool() {
  const open: LocalServer[] = [];
  return {
    serve: async (handler: Handler): Promise<LocalServer> => {
      const server = await startServer(handler);
      open.push(server);
      return server;
    },
    close: async (): Promise<void> => {
      await Promise.all(open.splice(0).map((server) => server.close()));
    },
  };
}

/** Answers everything alike. */
export const answering =
  (status: number, headers: Record<string, string>, body: string | Uint8Array): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** The `url` of a source at this server. */
export const at = (server: LocalServer, path = '/') => ({ url: `${server.origin}${path}` });
